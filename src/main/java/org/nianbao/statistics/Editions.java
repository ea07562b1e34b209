package org.nianbao.statistics;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianbao.access.RegionCode;

/**
 * Which editions, bodies and deadlines a question is about, as SQL: those of now, or those of the instant that it names. Where they count
 * is said by {@code counted} (a body), {@code region}, {@code level} and {@code kind}: as reported that is the body itself where it stood;
 * on today's map it is where the body stands now, or the one that it went into. Of a region that was split, what has not been entered
 * body by body stays with the first region that it was split into.
 */
final class Editions {
    static final String BLANKS = "(count(*) filter (where summands[%1$d] is null))::integer";

    /** Put together once for an edition, and not for every number that is asked of it. */
    private static final String CELLS = " cross join lateral (select figures || fees as summands offset 0) as cells";

    private static final String PLACED =
            """
             from (select filed.body, filed.year, filed.number, filed.form, filed.scope, summands,
                          coalesce(place.counted, filed.body) as counted, coalesce(place.name, filed.name) as name,
                          coalesce(place.region, filed.region) as region, coalesce(place.level, filed.level) as level,
                          coalesce(place.kind, filed.kind) as kind,
                          filed.region as filed_in, filed.level as filed_at, filed.kind as filed_as
                   from\s""";

    private Editions() {}

    /** {@code from … as e}: the editions that stand, or stood, with their summands. */
    static Sql of(Question question) {
        if (question.basis() != Basis.CURRENT) {
            return new Sql()
                    .add(
                            " from (select *, body as counted, region as filed_in, level as filed_at, kind as filed_as from ")
                    .add(standing(question))
                    .add(CELLS + ") as e");
        }
        return new Sql()
                .add(" ")
                .add(PLACED)
                .add(standing(question))
                .add(" as filed" + CELLS + " left join ")
                .add(places(question))
                .add(" as place on place.code = filed.body) as e");
    }

    /** How many reports there are, and a hash of the set of their bodies, in which those that went into one are one. */
    static String counted(Question question) {
        String distinct = question.basis() == Basis.CURRENT ? "distinct " : "";
        return "count(*)::integer as reports, bit_xor(" + distinct + "hashtextextended(counted, 0)) as bodies, ";
    }

    private static Sql standing(Question question) {
        return question.asOf() == null
                ? new Sql().add("standing_edition")
                : new Sql().add("standing_at(?)", question.asOf());
    }

    private static Sql places(Question question) {
        return question.asOf() == null
                ? new Sql().add("places_at('infinity')")
                : new Sql().add("places_at(?)", question.asOf());
    }

    /** The register of bodies. */
    static Sql bodies(Question question) {
        if (question.basis() == Basis.CURRENT) {
            return places(question).add(" as body");
        }
        Sql register = question.asOf() == null ? new Sql().add("body") : new Sql().add("bodies_at(?)", question.asOf());
        return new Sql().add("(select *, code as counted from ").add(register).add(") as body");
    }

    /** The last day for the report of an edition {@code e}, where its body stood when it reported. */
    static Sql due(Question question) {
        String asked = "e.body, filed_in, filed_at, filed_as, e.year";
        return question.asOf() == null
                ? new Sql().add("due(" + asked + ")")
                : new Sql().add("due_at(" + asked + ", ?)", question.asOf());
    }

    /** Of a year and the one before only the bodies that reported in both, where rows tell them apart in the same place. */
    static Sql inBoth(Question question, Collection<Integer> years) {
        SortedSet<Integer> pair = new TreeSet<>(years);
        Question.Filter filter = question.filter();
        boolean level = question.by(Grouping.LEVEL) || filter.level() != null;
        boolean kind = question.by(Grouping.KIND) || filter.kind() != null;
        boolean region = question.by(Grouping.REGION) && !question.by(Grouping.BODY);
        Depth depth = question.depth();
        return new Sql()
                .add(" and exists (select from (select body, year, scope, region, level, kind")
                .add(of(question))
                .add(") as other where other.body = e.body and other.year = ? - e.year", pair.first() + pair.last())
                .add(" and other.scope = e.scope and other.region like ?", prefix(question))
                .add(region ? " and " + depth.sql("other.region") + " = " + depth.sql("e.region") : "")
                .add(level ? " and other.level = e.level" : "")
                .add(kind ? " and other.kind = e.kind" : "")
                .add(")");
    }

    /** What the codes of the regions in question are like. */
    static String prefix(Question question) {
        return RegionCode.prefix(question.region()) + "%";
    }
}
