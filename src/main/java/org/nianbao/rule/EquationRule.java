package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Content;
import org.nianbao.form.Equation;
import org.nianbao.form.Equation.Balance;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Words;

/** Holds a report against one of its form's equations: arithmetic over the dense array, and words only for what fails. */
record EquationRule(RuleText text, Equation equation) implements Rule {
    private static final Words BLANK = new Words("空白", "blank");
    static final Words MESSAGE = new Words("%s：“%s”应为 %s（%s），填报为 %s。", "%s: \"%s\" should be %s (%s) but is %s.");

    @Override
    public List<Finding> check(Report report) {
        List<Finding> findings = new ArrayList<>();
        Figures figures = report.content().figures();
        for (Balance balance : equation.balances()) {
            if (!applies(balance, report)) {
                continue;
            }
            long expected = sum(balance.plus(), figures) - sum(balance.minus(), figures) + previous(balance, report);
            if (expected != figures.orZero(balance.target().index())) {
                findings.add(new Discrepancy(text, balance, report, expected).finding());
            }
        }
        return findings;
    }

    private static boolean applies(Balance balance, Report report) {
        if (balance.previous().isEmpty()) {
            return true;
        }
        return report.lastYear()
                .map(precedent -> precedent.content().form())
                .filter(form -> balance.previous().stream()
                        .allMatch(code -> form.figure(code).isPresent()))
                .isPresent();
    }

    private static long sum(List<Figure> terms, Figures figures) {
        long sum = 0;
        for (Figure term : terms) {
            sum += figures.orZero(term.index());
        }
        return sum;
    }

    private static long previous(Balance balance, Report report) {
        if (balance.previous().isEmpty()) {
            return 0;
        }
        Content lastYear = report.lastYear().orElseThrow().content();
        long sum = 0;
        for (String code : balance.previous()) {
            sum += lastYear.figures()
                    .orZero(lastYear.form().figure(code).orElseThrow().index());
        }
        return sum;
    }

    /** A balance that does not hold, put into words. */
    private record Discrepancy(RuleText text, Balance balance, Report report, long expected) {

        Finding finding() {
            Figure target = balance.target();
            Figures figures = report.figures();
            BigDecimal shown = target.kind().shown(expected);
            BigDecimal stated = Finding.Operand.of(target, figures, 0).value();
            List<Finding.Operand> operands = operands();
            Words actual = stated == null ? BLANK : plain(stated);
            Finding finding = Finding.at(
                            text, target, text.title(), target.label(), plain(shown), reckoning(operands), actual)
                    .comparing(shown, stated)
                    .with(operands);
            return expected < 0 && !target.signed() ? finding : finding.suggesting(shown);
        }

        private Words reckoning(List<Finding.Operand> operands) {
            Words reckoning = new Words("", "");
            for (Finding.Operand operand : operands) {
                if (operand.factor() != 0 && told(operand)) {
                    reckoning = join(reckoning, operand);
                }
            }
            return reckoning.zh().isEmpty() ? new Words("0", "0") : reckoning;
        }

        /** Of many terms, those that count; of last year's there is one, and it is told even when it is 0. */
        private boolean told(Finding.Operand operand) {
            return !balance.previous().isEmpty()
                    || operand.value() != null && operand.value().signum() != 0;
        }

        private static Words join(Words reckoning, Finding.Operand operand) {
            boolean first = reckoning.zh().isEmpty();
            String sign = operand.factor() < 0 ? "− " : first ? "" : "+ ";
            String space = first ? "" : " ";
            return new Words("%s" + space + sign + "%s %s", "%s" + space + sign + "%s %s")
                    .with(reckoning, operand.label(), operand.value() == null ? BLANK : plain(operand.value()));
        }

        private static Words plain(BigDecimal value) {
            return new Words(value.toPlainString(), value.toPlainString());
        }

        private List<Finding.Operand> operands() {
            List<Finding.Operand> operands = new ArrayList<>();
            boolean acrossYears = !balance.previous().isEmpty();
            if (acrossYears) {
                operands.add(own(balance.target(), 0));
            }
            balance.plus().forEach(term -> operands.add(acrossYears ? own(term, 1) : here(term, 1)));
            balance.minus().forEach(term -> operands.add(acrossYears ? own(term, -1) : here(term, -1)));
            for (String code : balance.previous()) {
                Surroundings.Precedent lastYear = report.lastYear().orElseThrow();
                Figure term = lastYear.content().form().figure(code).orElseThrow();
                operands.add(Finding.Operand.of(term, lastYear.content().figures(), 1)
                        .of(lastYear.name()));
            }
            return operands;
        }

        private Finding.Operand here(Figure figure, int factor) {
            return Finding.Operand.of(figure, report.figures(), factor);
        }

        /** Where two reports are held against each other, the reader must see which is which. */
        private Finding.Operand own(Figure figure, int factor) {
            return here(figure, factor).of(report.named().name());
        }
    }
}
