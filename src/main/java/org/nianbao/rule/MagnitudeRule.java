package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Kind;
import org.nianbao.form.Severity;
import org.nianbao.form.Words;

/** No figure is larger than anything that can be counted; so no sum of figures can overflow. */
record MagnitudeRule() implements Rule {
    private static final long MOST_CASES = 1_000_000_000_000L;
    private static final long MOST_MONEY = 100_000_000_000_000L;

    @Override
    public String code() {
        return "R0-MAGNITUDE";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Words title() {
        return new Words("数据不能大得不可能", "No figure may be impossibly large");
    }

    @Override
    public Words basis() {
        return new Words(
                "《政府信息公开条例》第四十七条：内容应当准确",
                "Regulations on Open Government Information, art. 47: reports must be accurate");
    }

    @Override
    public String formula() {
        return "|count| ≤ 10^12, |amount| ≤ 10^8";
    }

    @Override
    public List<Finding> check(Report report) {
        Figures figures = report.content().figures();
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : report.form().figures()) {
            if (impossible(figure, figures)) {
                findings.add(finding(figure));
            }
        }
        return findings;
    }

    static boolean impossible(Figure figure, Figures figures) {
        return Math.abs(figures.orZero(figure.index())) > (figure.kind() == Kind.COUNT ? MOST_CASES : MOST_MONEY);
    }

    private Finding finding(Figure figure) {
        return Finding.at(
                this,
                figure.pointer(),
                figure.place(),
                new Words("“%s”的数值大得不可能，请核对。", "\"%s\" is impossibly large; please check it.").with(figure.label()));
    }
}
