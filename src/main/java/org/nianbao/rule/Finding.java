package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.form.Severity;
import org.nianbao.form.Words;

/**
 * Something a rule found.
 *
 * @param code the rule
 * @param pointer where in the content
 * @param place the same in the words printed on the form
 * @param message what is wrong, in a sentence
 * @param expected what the rule computed, in the unit of print; {@code null} when nothing was computed
 * @param actual what the content states; {@code null} for a blank
 * @param operands the figures that were held against each other
 * @param suggestion a value that would satisfy the rule; {@code null} when there is none
 */
public record Finding(
        String code,
        Severity severity,
        String pointer,
        Words place,
        Words message,
        BigDecimal expected,
        BigDecimal actual,
        List<Operand> operands,
        Suggestion suggestion) {

    /**
     * A figure that took part.
     *
     * @param factor +1 when it was added, −1 when it was subtracted, 0 when it was only looked at
     * @param value {@code null} for a blank
     */
    public record Operand(String pointer, Words label, BigDecimal value, int factor) {}

    /** The value that would satisfy the rule, and where to put it. */
    public record Suggestion(String pointer, BigDecimal value) {}

    Finding withoutSuggestion() {
        return new Finding(code, severity, pointer, place, message, expected, actual, operands, null);
    }

    /** A finding without arithmetic: a place and a sentence. */
    static Finding at(Rule rule, String pointer, Words place, Words message) {
        return new Finding(rule.code(), rule.severity(), pointer, place, message, null, null, List.of(), null);
    }
}
