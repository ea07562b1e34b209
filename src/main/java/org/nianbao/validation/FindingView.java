package org.nianbao.validation;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.form.ContentJson;
import org.nianbao.form.Severity;
import org.nianbao.problem.Language;
import org.nianbao.rule.Finding;

/** A finding as clients read it, in one language. */
public record FindingView(
        String code,
        Severity severity,
        String pointer,
        String place,
        String message,
        String advice,
        BigDecimal expected,
        BigDecimal actual,
        List<OperandView> operands,
        Finding.Suggestion suggestion,
        String explanation,
        String fingerprint) {
    private static final int FINGERPRINT_DIGITS = 16;

    /** A figure that took part; {@code factor} says how it counted: +1, −1, or 0 for not at all. */
    public record OperandView(String pointer, String label, BigDecimal value, int factor) {

        static OperandView from(Finding.Operand operand, Language language) {
            return new OperandView(operand.pointer(), operand.label().in(language), operand.value(), operand.factor());
        }
    }

    public static List<FindingView> from(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> from(finding, language)).toList();
    }

    static FindingView from(Finding finding, Language language) {
        return new FindingView(
                finding.code(),
                finding.severity(),
                finding.pointer(),
                finding.place().in(language),
                finding.message().in(language),
                finding.advice().in(language),
                finding.expected(),
                finding.actual(),
                finding.operands().stream()
                        .map(operand -> OperandView.from(operand, language))
                        .toList(),
                finding.suggestion(),
                null,
                fingerprint(finding));
    }

    /** The same as long as the rule, the place and all values are the same. */
    private static String fingerprint(Finding finding) {
        StringBuilder print = new StringBuilder(finding.code())
                .append(finding.pointer())
                .append('=')
                .append(finding.actual());
        finding.operands()
                .forEach(operand ->
                        print.append(';').append(operand.pointer()).append('=').append(operand.value()));
        return ContentJson.hash(print.toString()).substring(0, FINGERPRINT_DIGITS);
    }
}
