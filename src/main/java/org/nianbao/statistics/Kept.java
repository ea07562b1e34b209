package org.nianbao.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The totals that are kept, as SQL: for regions down to counties, of bodies where they were when they published. */
final class Kept {
    static final String BLANKS = "coalesce(sum(blanks[%d]), 0)::integer";
    private static final String ALL = "ALL";

    private Kept() {}

    /** Whether the answer is kept; else it is added up from the editions. */
    static boolean answers(Question question) {
        return question.asOf() == null
                && question.basis() != Basis.CURRENT
                && !question.by(Grouping.BODY)
                && question.filter().body() == null
                && reach(question) != Depth.TOWNSHIP;
    }

    /** {@code from … as e}: totals, and what is posted and not folded in yet, of regions as the question groups them. */
    static Sql totals(Question question) {
        String columns = ", level, kind, scope, year, form, reports, late, bodies, figures as summands, blanks from ";
        return union(question, columns, "total", "posting");
    }

    /** {@code from … as e}: how many bodies owe a report that does not stand, from year to year. */
    static Sql owing(Question question) {
        return union(question, ", level, kind, scope, first_year, last_year, bodies from ", "owing", "owing_posting");
    }

    private static Sql union(Question question, String columns, String folded, String posted) {
        String prefix = Editions.prefix(question);
        boolean all = !byBodies(question);
        return new Sql()
                .add(" from (select region" + columns + folded + " where reach = any (?)", reaches(question))
                .add(all ? " and level = ? and kind = ?" : " and level <> ? and kind <> ?", ALL, ALL)
                .add(" and region like ?", prefix)
                .add(" union all select ")
                .add(question.by(Grouping.REGION) ? question.depth().sql("region") : "region")
                .add(columns + posted + " where region like ?) as e", prefix);
    }

    /** Whether bodies are told apart by more than their region. */
    private static boolean byBodies(Question question) {
        return question.by(Grouping.LEVEL)
                || question.by(Grouping.KIND)
                || question.filter().level() != null
                || question.filter().kind() != null;
    }

    /** The rows of the regions that are asked for; and of the bodies that are not in one of these, but directly in one above. */
    private static Collection<String> reaches(Question question) {
        Depth reach = reach(question);
        List<String> reaches = new ArrayList<>(List.of(reach.name()));
        if (question.by(Grouping.REGION)) {
            for (Depth above : Depth.values()) {
                if (above.compareTo(reach) < 0 && above.compareTo(Depth.of(question.region())) >= 0) {
                    reaches.add(above.name() + "_ALONE");
                }
            }
        }
        return reaches;
    }

    private static Depth reach(Question question) {
        return question.by(Grouping.REGION) ? question.depth() : Depth.of(question.region());
    }
}
