package org.nianbao.validation;

import java.math.BigDecimal;
import java.util.List;
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
        Explanation explanation,
        String fingerprint) {

    /** A figure that took part; {@code factor} says how it counted: +1, −1, or 0 for not at all. */
    public record OperandView(String pointer, String label, BigDecimal value, int factor) {

        static OperandView from(Finding.Operand operand, Language language) {
            return new OperandView(operand.pointer(), operand.label().in(language), operand.value(), operand.factor());
        }
    }

    public static List<FindingView> from(Assessment assessment, Language language) {
        return assessment.findings().stream()
                .map(finding -> from(finding, assessment.explanation(finding).orElse(null), language))
                .toList();
    }

    private static FindingView from(Finding finding, Explanation explanation, Language language) {
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
                explanation,
                finding.fingerprint());
    }
}
