package org.nianbao.statistics;

import java.util.Locale;

/** Counts whose reports are in a sum, and says where they are listed by name. */
final class Inventory {

    private Inventory() {}

    static Answer.Coverage coverage(Question question, Group group, int year, Tally tally) {
        int reports = tally.reports();
        return new Answer.Coverage(
                reports + tally.missing(),
                reports,
                reports - tally.late(),
                tally.late(),
                tally.missing(),
                tally.missing() == 0 || question.isRest(group) || question.asOf() != null
                        ? null
                        : list(question, group, year));
    }

    /** Those that are missing. */
    private static String list(Question question, Group group, int year) {
        StringBuilder list = new StringBuilder("/v1/statistics/coverage?published=false&region=")
                .append(group.region())
                .append("&year=")
                .append(year)
                .append("&scope=")
                .append(question.filter().scope().name().toLowerCase(Locale.ROOT));
        Question.Filter filter = question.filter();
        append(list, "level", group.level() == null ? name(filter.level()) : group.level());
        append(list, "kind", group.kind() == null ? name(filter.kind()) : group.kind());
        append(list, "basis", question.basis() == Basis.CURRENT ? Basis.CURRENT.code() : null);
        append(list, "body", group.body() == null ? filter.body() : group.body());
        return list.toString();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void append(StringBuilder list, String parameter, String value) {
        if (value != null) {
            String shown = parameter.equals("body") ? value : value.toLowerCase(Locale.ROOT);
            list.append('&').append(parameter).append('=').append(shown);
        }
    }
}
