package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Scope;

/** An answer as clients read it. */
record StatisticsView(Asked question, Instant asOf, List<RowView> rows) {

    /** The question as it was understood; measures are named by every row, what was not asked is left out or null. */
    record Asked(
            String region,
            Collection<Integer> years,
            String groupBy,
            @JsonInclude(JsonInclude.Include.NON_NULL) String depth,
            Level level,
            BodyKind kind,
            @JsonInclude(JsonInclude.Include.NON_NULL) String body,
            Scope scope,
            String basis) {

        static Asked from(Question question) {
            String groupBy = question.groupBy().isEmpty()
                    ? Grouping.YEAR
                    : question.groupBy().stream().map(Grouping::code).collect(Collectors.joining(","));
            return new Asked(
                    question.region(),
                    question.years(),
                    groupBy,
                    question.by(Grouping.REGION) ? question.depth().code() : null,
                    question.filter().level(),
                    question.filter().kind(),
                    question.filter().body(),
                    question.filter().scope(),
                    question.basis().code());
        }
    }

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
        return new StatisticsView(
                Asked.from(answer.question()),
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
