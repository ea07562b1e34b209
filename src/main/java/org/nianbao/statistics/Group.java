package org.nianbao.statistics;

import java.util.Comparator;
import org.nianbao.access.RegionCode;

/**
 * What the rows of an answer are about, beside the year: one of the members is set, or none when grouped by year.
 *
 * @param region the region whose bodies are summed
 */
record Group(String region, String body, String level, String kind) implements Comparable<Group> {
    private static final int DIGITS = 6;
    private static final int STEP = 2;
    private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Group> ORDER = Comparator.comparing(Group::region)
            .thenComparing(Group::body, TEXT)
            .thenComparing(Group::level, TEXT)
            .thenComparing(Group::kind, TEXT);

    /** The group to which something in {@code region} belongs. */
    static Group of(Question question, String region, String level, String kind, String body) {
        return switch (question.groupBy()) {
            case YEAR -> new Group(question.region(), null, null, null);
            case REGION -> new Group(below(question.region(), region), null, null, null);
            case BODY -> new Group(region, body, null, null);
            case KIND -> new Group(question.region(), null, null, kind);
            case LEVEL -> new Group(question.region(), null, level, null);
        };
    }

    /** The region directly below {@code outer} in which {@code inner} lies; {@code outer} itself for what belongs to it directly. */
    private static String below(String outer, String inner) {
        if (inner.equals(outer)) {
            return outer;
        }
        int digits = RegionCode.prefix(outer).length() + STEP;
        return digits > DIGITS ? inner : (inner.substring(0, digits) + "0000").substring(0, DIGITS);
    }

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
