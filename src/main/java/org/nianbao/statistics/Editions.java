package org.nianbao.statistics;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianbao.access.RegionCode;

/** Which editions, bodies and deadlines a question is about, as SQL: those of now, or those of the instant that it names. */
final class Editions {
    static final String COUNTED = "count(*)::integer as reports, bit_xor(hashtextextended(body, 0)) as bodies, ";
    static final String BLANKS = "(count(*) filter (where summands[%1$d] is null))::integer";

    private Editions() {}

    /** {@code from … as e}: the editions that stand, or stood, with their summands. */
    static Sql of(Question question) {
        Sql from = new Sql().add(" from (select *, figures || fees as summands from ");
        return (question.asOf() == null ? from.add("standing_edition") : from.add("standing_at(?)", question.asOf()))
                .add(") as e");
    }

    /** The register of bodies. */
    static Sql bodies(Question question) {
        return question.asOf() == null ? new Sql().add("body") : new Sql().add("bodies_at(?) as body", question.asOf());
    }

    /** The last day for the report of an edition {@code e}. */
    static Sql due(Question question) {
        return question.asOf() == null
                ? new Sql().add("due(e.body, region, level, kind, e.year)")
                : new Sql().add("due_at(e.body, region, level, kind, e.year, ?)", question.asOf());
    }

    /** Of a year and the one before only the bodies that reported in both. */
    static Sql inBoth(Question question, Collection<Integer> years) {
        SortedSet<Integer> pair = new TreeSet<>(years);
        return new Sql()
                .add(" and exists (select from (select body, year, scope")
                .add(of(question))
                .add(") as other where other.body = e.body and other.year = ? - e.year", pair.first() + pair.last())
                .add(" and other.scope = e.scope)");
    }

    /** What the codes of the regions in question are like. */
    static String prefix(Question question) {
        return RegionCode.prefix(question.region()) + "%";
    }
}
