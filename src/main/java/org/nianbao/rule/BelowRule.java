package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Figure;
import org.nianbao.form.Scope;
import org.nianbao.form.Words;

/** A consolidated report is the sum of the own reports below it; while some are missing it cannot be less than the sum so far. */
record BelowRule(RuleText text) implements Rule {
    private static final int NAMED = 3;
    private static final Words DIFFERENCE = new Words("“%s”%s（下级合计 %s）", "\"%s\" %s (sum %s)");

    @Override
    public List<Finding> check(Report report) {
        Surroundings.Below below = report.around().below();
        if (below == null || below.reports() == 0 || report.content().scope() != Scope.CONSOLIDATED) {
            return List.of();
        }
        List<Figure> different = report.form().figures().stream()
                .filter(figure -> differs(figure, report, below))
                .toList();
        return different.isEmpty() ? List.of() : List.of(finding(different, report, below));
    }

    private static boolean differs(Figure figure, Report report, Surroundings.Below below) {
        if (below.sums().isBlank(figure.index())) {
            return false;
        }
        long stated = report.figures().orZero(figure.index());
        long sum = below.sums().orZero(figure.index());
        return below.missing() == 0 ? stated != sum : stated < sum && !figure.signed();
    }

    private Finding finding(List<Figure> different, Report report, Surroundings.Below below) {
        List<Words> told = new ArrayList<>();
        for (Figure figure : different) {
            told.add(DIFFERENCE.with(
                    figure.label(),
                    shown(figure, report.figures().orZero(figure.index())),
                    shown(figure, below.sums().orZero(figure.index()))));
        }
        return Finding.at(
                        text, "/figures", UnstatedRule.ALL, different.size(), below.reports(), Listing.of(told, NAMED))
                .with(different.stream()
                        .map(figure -> Finding.Operand.of(figure, report.figures(), 0))
                        .toList());
    }

    private static String shown(Figure figure, long held) {
        return figure.kind().shown(held).toPlainString();
    }
}
