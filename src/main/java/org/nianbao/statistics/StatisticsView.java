package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Scope;

/** An answer as clients read it. */
record StatisticsView(Asked question, Instant asOf, List<RowView> rows) {

    /** The question as it was understood; measures are named by every row. */
    record Asked(String region, Collection<Integer> years, String groupBy, Level level, BodyKind kind, Scope scope) {}

    /** One group in one year; what it is not grouped by is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowView(
            String region,
            String body,
            String level,
            String kind,
            int year,
            Answer.Coverage coverage,
            Map<String, Answer.Measured> measures) {}

    static StatisticsView from(Answer answer) {
        Question question = answer.question();
        Asked asked = new Asked(
                question.region(),
                question.years(),
                question.groupBy().code(),
                question.level(),
                question.kind(),
                question.scope());
        return new StatisticsView(
                asked,
                answer.asOf(),
                answer.rows().stream().map(StatisticsView::from).toList());
    }

    private static RowView from(Answer.Row row) {
        return new RowView(
                row.group().region(),
                row.group().body(),
                code(row.group().level()),
                code(row.group().kind()),
                row.year(),
                row.coverage(),
                row.measures());
    }

    private static String code(String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }
}
