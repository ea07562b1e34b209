package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.form.ContentJson;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Severity;
import org.nianbao.form.Words;

/**
 * Something a rule found.
 *
 * @param code the rule
 * @param pointer where in the content
 * @param place the same in the words printed on the form
 * @param message what is wrong, in a sentence
 * @param advice what to do about it
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
        Words advice,
        BigDecimal expected,
        BigDecimal actual,
        List<Operand> operands,
        Suggestion suggestion) {
    private static final int FINGERPRINT_DIGITS = 16;

    /**
     * A figure that took part.
     *
     * @param value {@code null} for a blank
     * @param factor +1 when it was added, −1 when it was subtracted, 0 when it was only looked at
     */
    public record Operand(String pointer, Words label, BigDecimal value, int factor) {

        /** A figure that is looked at, with its remark where it bears one. */
        static Operand of(Figure figure, Figures figures, int factor) {
            return new Operand(figure.pointer(), figure.label(), stated(figure, figures), factor);
        }

        private static BigDecimal stated(Figure figure, Figures figures) {
            return figures.isBlank(figure.index()) ? null : figure.kind().shown(figures.orZero(figure.index()));
        }

        /** The same figure, of another report: 2023 年报告第 1 版 …. */
        Operand of(Words report) {
            return new Operand(pointer, new Words("%s %s", "%s, %s").with(report, label), value, factor);
        }
    }

    /** The value that would satisfy the rule, and where to put it. */
    public record Suggestion(String pointer, BigDecimal value) {}

    /** The same as long as the rule, the place and all values are the same; 16 hexadecimal digits. */
    public String fingerprint() {
        StringBuilder print =
                new StringBuilder(code).append(pointer).append('=').append(actual);
        operands.forEach(operand ->
                print.append(';').append(operand.pointer()).append('=').append(operand.value()));
        if (operands.isEmpty()) {
            print.append(message.zh());
        }
        return ContentJson.hash(print.toString()).substring(0, FINGERPRINT_DIGITS);
    }

    /** A finding at a figure: the rule's message with its places filled. */
    static Finding at(RuleText rule, Figure figure, Object... arguments) {
        return at(rule, figure.pointer(), figure.place(), arguments);
    }

    /** A finding without arithmetic: a place, and the rule's message with its places filled. */
    static Finding at(RuleText rule, String pointer, Words place, Object... arguments) {
        return new Finding(
                rule.code(),
                rule.severity(),
                pointer,
                place,
                rule.message().with(arguments),
                rule.advice(),
                null,
                null,
                List.of(),
                null);
    }

    Finding with(List<Operand> others) {
        return new Finding(
                code, severity, pointer, place, message, advice, expected, actual, List.copyOf(others), suggestion);
    }

    Finding comparing(BigDecimal computed, BigDecimal stated) {
        return new Finding(code, severity, pointer, place, message, advice, computed, stated, operands, suggestion);
    }

    Finding suggesting(BigDecimal value) {
        return new Finding(
                code,
                severity,
                pointer,
                place,
                message,
                advice,
                expected,
                actual,
                operands,
                new Suggestion(pointer, value));
    }

    Finding withoutSuggestion() {
        return new Finding(code, severity, pointer, place, message, advice, expected, actual, operands, null);
    }
}
