package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;
import org.nianbao.form.Words;
import org.nianbao.prose.Statement;

/**
 * What the narrative says is what the tables say: a statement is found wrong only when none of its readings fits.
 *
 * @param readings by the code of the statement; a statement without a number says 0
 */
record StatementRule(RuleText text, Map<String, List<Reading>> readings) implements Rule {

    @Override
    public List<Finding> check(Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : report.statements()) {
            List<Reading> possible = readings.getOrDefault(statement.phrase(), List.of()).stream()
                    .filter(reading -> reading.isStated(report))
                    .toList();
            if (!possible.isEmpty() && !fits(statement, possible, report)) {
                findings.add(finding(statement, possible, report));
            }
        }
        return findings;
    }

    static boolean fits(Statement statement, List<Reading> readings, Report report) {
        return readings.stream().anyMatch(reading -> reading.of(report).compareTo(stated(statement)) == 0);
    }

    private static BigDecimal stated(Statement statement) {
        return statement.value() == null ? BigDecimal.ZERO : statement.value();
    }

    private Finding finding(Statement statement, List<Reading> possible, Report report) {
        Form.Part part = report.form().parts().get(statement.part());
        String number = stated(statement).toPlainString();
        return Finding.at(text, part.pointer(), part.title(), statement.sentence(), number, tried(possible, report))
                .comparing(possible.size() == 1 ? possible.get(0).of(report) : null, stated(statement))
                .with(operands(possible, report));
    }

    private static Words tried(List<Reading> possible, Report report) {
        List<Words> tried = new ArrayList<>();
        for (Reading reading : possible) {
            tried.add(new Words("%s %s", "%s %s")
                    .with(reading.name(), reading.of(report).toPlainString()));
        }
        return Words.listed(tried);
    }

    static List<Finding.Operand> operands(List<Reading> readings, Report report) {
        List<Figure> terms = readings.stream()
                .flatMap(reading -> reading.terms().stream())
                .distinct()
                .toList();
        return new Sum(terms).operands(report.figures());
    }
}
