package org.nianbao.validation;

import java.util.List;
import org.nianbao.form.Severity;
import org.nianbao.problem.Fault;
import org.nianbao.rule.Finding;

/**
 * All findings on a content.
 *
 * @param ruleset the rules by which it was checked
 */
public record Assessment(String ruleset, List<Finding> findings) {

    /** How many findings of each weight. */
    public record Counts(long error, long warning, long info) {}

    public Counts counts() {
        return new Counts(count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO));
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** The errors as places in the content. */
    public List<Fault> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new Fault(
                        finding.pointer(),
                        finding.code(),
                        finding.message().zh(),
                        finding.message().en()))
                .toList();
    }

    Outcome outcome() {
        if (hasErrors()) {
            return Outcome.FAILED;
        }
        return count(Severity.WARNING) > 0 ? Outcome.WARNINGS : Outcome.PASSED;
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
