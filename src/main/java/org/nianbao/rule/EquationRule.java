package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Equation;
import org.nianbao.form.Equation.Balance;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;
import org.nianbao.form.Severity;
import org.nianbao.form.Words;

/** Holds a report against one of its form's equations: arithmetic over the dense array, and words only for what fails. */
record EquationRule(Equation equation) implements Rule {

    @Override
    public String code() {
        return equation.code();
    }

    @Override
    public Severity severity() {
        return equation.severity();
    }

    @Override
    public Words title() {
        return equation.title();
    }

    @Override
    public Words basis() {
        return equation.basis();
    }

    @Override
    public String formula() {
        return equation.formula();
    }

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
                findings.add(new Discrepancy(equation, balance, report, expected).finding());
            }
        }
        return findings;
    }

    private static boolean applies(Balance balance, Report report) {
        if (balance.previous().isEmpty()) {
            return true;
        }
        return report.precedent()
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
        long sum = 0;
        for (String code : balance.previous()) {
            Form form = report.lastYear().content().form();
            sum += report.lastYear()
                    .content()
                    .figures()
                    .orZero(form.figure(code).orElseThrow().index());
        }
        return sum;
    }

    /** A balance that does not hold, put into words. */
    private record Discrepancy(Equation equation, Balance balance, Report report, long expected) {

        Finding finding() {
            Figure target = balance.target();
            BigDecimal shown = target.kind().shown(expected);
            BigDecimal stated = stated(target, report.content().figures());
            List<Finding.Operand> operands = operands();
            return new Finding(
                    equation.code(),
                    equation.severity(),
                    target.pointer(),
                    target.place(),
                    message(target, shown, stated, operands),
                    shown,
                    stated,
                    operands,
                    expected < 0 && !target.signed() ? null : new Finding.Suggestion(target.pointer(), shown));
        }

        private Words message(Figure target, BigDecimal shown, BigDecimal stated, List<Finding.Operand> operands) {
            Words actual = stated == null ? new Words("空白", "blank") : new Words(plain(stated), plain(stated));
            Words reckoning = new Words("", "");
            for (Finding.Operand operand : operands) {
                if (operand.factor() != 0 && told(operand)) {
                    reckoning = join(reckoning, operand);
                }
            }
            Words sum = reckoning.zh().isEmpty() ? new Words("0", "0") : reckoning;
            return new Words("%s：“%s”应为 %s（%s），填报为 %s。", "%s: \"%s\" should be %s (%s) but is %s.")
                    .with(equation.title(), target.label(), plain(shown), sum, actual);
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
                    .with(
                            reckoning,
                            operand.label(),
                            operand.value() == null ? new Words("空白", "blank") : plain(operand.value()));
        }

        private static String plain(BigDecimal value) {
            return value.toPlainString();
        }

        private List<Finding.Operand> operands() {
            List<Finding.Operand> operands = new ArrayList<>();
            Figures figures = report.content().figures();
            Words own = new Words("", "");
            if (!balance.previous().isEmpty()) {
                int year = report.content().year();
                own = new Words("%d 年报告（本次） ", "this report of %d, ").with(year);
                operands.add(operand(balance.target(), figures, 0, own));
            }
            for (Figure term : balance.plus()) {
                operands.add(operand(term, figures, 1, own));
            }
            for (Figure term : balance.minus()) {
                operands.add(operand(term, figures, -1, own));
            }
            for (String code : balance.previous()) {
                Report.Precedent lastYear = report.lastYear();
                Figure term = lastYear.content().form().figure(code).orElseThrow();
                Words name = new Words("%s ", "%s, ").with(lastYear.name());
                operands.add(operand(term, lastYear.content().figures(), 1, name));
            }
            return operands;
        }

        private static Finding.Operand operand(Figure figure, Figures figures, int factor, Words of) {
            Words label = new Words("%s%s", "%s%s").with(of, figure.label());
            return new Finding.Operand(figure.pointer(), label, stated(figure, figures), factor);
        }

        private static BigDecimal stated(Figure figure, Figures figures) {
            return figures.isBlank(figure.index()) ? null : figure.kind().shown(figures.orZero(figure.index()));
        }
    }
}
