package org.nianbao.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.form.Form;
import org.nianbao.prose.Statement;

/**
 * The narrative speaks of its own year: a sentence that gives the numbers of the year before, and compares them with nothing, was most likely
 * left over. Not where last year's report has that number.
 *
 * @param readings of every statement that states a number
 */
record StaleRule(RuleText text, Map<String, List<Reading>> readings) implements Rule {

    @Override
    public List<Finding> check(Report report) {
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Statement statement : report.statements()) {
            if (statement.phrase().startsWith(Statement.LAST_YEAR)
                    && !isTrueOfLastYear(statement, report)
                    && told.add(statement.sentence())) {
                Form.Part part = report.form().parts().get(statement.part());
                findings.add(Finding.at(
                        text,
                        part.pointer(),
                        part.title(),
                        statement.sentence(),
                        report.content().year() - 1));
            }
        }
        return findings;
    }

    private boolean isTrueOfLastYear(Statement statement, Report report) {
        String said = statement.phrase().substring(Statement.LAST_YEAR.length());
        return report.lastYear()
                .map(lastYear -> readings.getOrDefault(said, List.of()).stream()
                        .flatMap(reading -> reading.inAnother(lastYear).stream())
                        .anyMatch(value -> value.compareTo(statement.value()) == 0))
                .orElse(false);
    }
}
