package org.nianbao.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Equation;
import org.nianbao.form.Form;
import org.nianbao.form.Severity;
import org.nianbao.form.Words;

/**
 * A rule as it stands in the catalogue, for people to read.
 *
 * @param code the name of the rule, for ever: {@code R3-BALANCE}
 * @param forms the forms it is written for; empty for every form
 * @param years the report years it holds for; {@code null} for all
 * @param title what must hold, in a sentence
 * @param words the formula in words
 * @param cells the formula in the codes of the form
 * @param basis where in the law or on the form it is written, or why it is asked
 * @param message what a finding says, with a place for every value
 * @param advice what to do about a finding
 * @param example {@code null} only for rules of forms that an operator brings
 */
public record RuleText(
        String code,
        Severity severity,
        List<String> forms,
        Years years,
        Words title,
        Words words,
        String cells,
        Words basis,
        Words message,
        Words advice,
        Example example) {
    private static final Words ADVICE =
            new Words("请对照原始台账核对等式两边的数据。", "Check the figures on both sides of the equation against your records.");

    public RuleText {
        forms = forms == null ? List.of() : List.copyOf(forms);
    }

    /** Report years, from the first to the last; an end that is {@code null} is open. */
    public record Years(Integer from, Integer to) {
        boolean contain(int year) {
            return (from == null || year >= from) && (to == null || year <= to);
        }
    }

    /**
     * A request in which the rule holds and one in which it does not, each as what must be merged (RFC 7396) into a clean report.
     *
     * @param form the form of the clean report; {@code null} for the latest the rule is written for
     * @param also the codes of other rules that the failing request cannot but break
     */
    public record Example(String form, Map<String, Object> passes, Map<String, Object> fails, List<String> also) {
        public Example {
            passes = passes == null ? Map.of() : passes;
            also = also == null ? List.of() : also;
        }
    }

    boolean writtenFor(Form form) {
        return forms.isEmpty() || forms.contains(form.code());
    }

    boolean holdsFor(int year) {
        return years == null || years.contain(year);
    }

    /** The text of an equation: what it is comes from the form, what else a reader should know from the catalogue where it is known. */
    static RuleText of(Equation equation, Optional<RuleText> known) {
        return new RuleText(
                equation.code(),
                equation.severity(),
                List.of(),
                null,
                equation.title(),
                known.map(RuleText::words).orElse(equation.title()),
                equation.formula(),
                equation.basis(),
                known.map(RuleText::message).orElse(EquationRule.MESSAGE),
                known.map(RuleText::advice).orElse(ADVICE),
                known.map(RuleText::example).orElse(null));
    }
}
