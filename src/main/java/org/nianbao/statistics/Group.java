package org.nianbao.statistics;

import java.util.Comparator;

/**
 * What the rows of an answer are about, beside the year; what they are not grouped by is {@code null}.
 *
 * @param region the region whose bodies are summed
 */
public record Group(String region, String body, String level, String kind) implements Comparable<Group> {
    private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<Group> ORDER = Comparator.comparing(Group::region)
            .thenComparing(Group::body, TEXT)
            .thenComparing(Group::level, TEXT)
            .thenComparing(Group::kind, TEXT);

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
