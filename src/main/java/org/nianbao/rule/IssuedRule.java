package org.nianbao.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;

/** What was issued this year is in force at its end, unless something was repealed. */
record IssuedRule(RuleText text, List<Row> rows) implements Rule {

    private record Row(Sum issued, Sum repealed, Sum inForce) {
        static Row of(Form form, String code) {
            return Stream.of("issued", "repealed", "inForce")
                            .allMatch(column -> form.figure(code + column).isPresent())
                    ? new Row(
                            Sum.require(form, code + "issued"),
                            Sum.require(form, code + "repealed"),
                            Sum.require(form, code + "inForce"))
                    : null;
        }

        boolean breaks(Figures figures) {
            return repealed.in(figures) == 0
                    && !figures.isBlank(inForce.first().index())
                    && inForce.in(figures) < issued.in(figures);
        }
    }

    static Optional<Rule> of(RuleText text, Form form) {
        List<Row> rows = Stream.of("proactive.rules.", "proactive.normativeDocuments.")
                .map(code -> Row.of(form, code))
                .filter(Objects::nonNull)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new IssuedRule(text, rows));
    }

    @Override
    public List<Finding> check(Report report) {
        Figures figures = report.figures();
        return rows.stream()
                .filter(row -> row.breaks(figures))
                .map(row -> finding(row, figures))
                .toList();
    }

    private Finding finding(Row row, Figures figures) {
        return Finding.at(
                        text,
                        row.inForce().first(),
                        row.issued().first().row(),
                        row.issued().in(figures),
                        row.inForce().in(figures))
                .with(Stream.of(row.issued(), row.repealed(), row.inForce())
                        .flatMap(sum -> sum.operands(figures).stream())
                        .toList());
    }
}
