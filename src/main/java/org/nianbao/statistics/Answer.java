package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the editions say to a question.
 *
 * @param asOf when they said it
 * @param settled whether they will say the same for ever
 */
public record Answer(Question question, Instant asOf, boolean settled, List<Row> rows) {

    /** One group in one year. */
    public record Row(Group group, int year, Coverage coverage, Map<String, Measured> measures) {}

    /**
     * Whose reports are in a sum.
     *
     * @param expected how many bodies owe one
     * @param published how many are published; of them submitted on time, or late
     * @param missing how many are not
     * @param list where these bodies are listed by name; {@code null} where only a part of the list would be meant
     */
    public record Coverage(int expected, int published, int onTime, int late, int missing, String list) {}

    /**
     * A measure and the same a year before.
     *
     * @param value a sum, {@code null} when no report states it; or a rate, {@code null} when there is nothing to divide by
     * @param change value − previous; {@code null} when one is missing or no form has both
     * @param changeRate change ÷ previous; {@code null} when previous is not positive
     * @param points of a rate the change in percentage points; {@code null} of a sum
     * @param comparable whether both years are about the same: the same bodies, in forms that have it
     * @param reason why they are not; {@code null} when they are
     * @param blank how many blank cells were read as 0 in {@code value}
     * @param base of a rate what it is divided by; {@code null} of a sum
     * @param small whether a rate has too small a base to be ranked; {@code null} of a sum
     */
    public record Measured(
            BigDecimal value,
            BigDecimal previous,
            BigDecimal change,
            BigDecimal changeRate,
            @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal points,
            boolean comparable,
            @JsonInclude(JsonInclude.Include.NON_NULL) Reason reason,
            int blank,
            @JsonInclude(JsonInclude.Include.NON_NULL) BigDecimal base,
            @JsonInclude(JsonInclude.Include.NON_NULL) Boolean small) {}
}
