package org.nianbao.statistics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the editions say to a question. */
record Answer(Question question, Instant asOf, List<Row> rows) {

    /** One group in one year. */
    record Row(Group group, int year, Coverage coverage, Map<String, Measured> measures) {}

    /** Whose reports are in a sum: how many were to be had, are published (submitted on time, or late), are missing. */
    record Coverage(int expected, int published, int onTime, int late, int missing) {
        static Coverage of(Tally tally) {
            int reports = tally.reports();
            return new Coverage(
                    reports + tally.missing(), reports, reports - tally.late(), tally.late(), tally.missing());
        }
    }

    /**
     * A measure and the same a year before.
     *
     * @param value the sum; {@code null} when no report states it
     * @param change value − previous; {@code null} when they are not comparable
     * @param changeRate change ÷ previous; {@code null} when previous is not positive
     * @param comparable whether both years have it, in the forms of all their reports
     * @param blank how many blank cells were read as 0 in {@code value}
     */
    record Measured(
            BigDecimal value,
            BigDecimal previous,
            BigDecimal change,
            BigDecimal changeRate,
            boolean comparable,
            int blank) {}
}
