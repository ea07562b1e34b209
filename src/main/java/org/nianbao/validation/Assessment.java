package org.nianbao.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nianbao.form.Severity;
import org.nianbao.problem.Fault;
import org.nianbao.rule.Finding;

/**
 * All findings on a content.
 *
 * @param ruleset the rules by which it was checked
 * @param explanations what the body says to them, by their fingerprints
 */
public record Assessment(String ruleset, List<Finding> findings, Map<String, Explanation> explanations) {

    /** Findings that nobody has said anything to. */
    public Assessment(String ruleset, List<Finding> findings) {
        this(ruleset, findings, Map.of());
    }

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
        return faults(of(Severity.ERROR));
    }

    /** The warnings to which nothing is said, as places in the content. */
    public List<Fault> unexplained() {
        return faults(
                of(Severity.WARNING).filter(finding -> explanation(finding).isEmpty()));
    }

    /** The finding with this fingerprint. */
    public Optional<Finding> find(String fingerprint) {
        return findings.stream()
                .filter(finding -> finding.fingerprint().equals(fingerprint))
                .findFirst();
    }

    /** What is said to a finding. */
    public Optional<Explanation> explanation(Finding finding) {
        return explanations.isEmpty() ? Optional.empty() : Optional.ofNullable(explanations.get(finding.fingerprint()));
    }

    /** The same findings, with those of the explanations that still belong to one. */
    public Assessment explainedBy(Map<String, Explanation> given) {
        if (given.isEmpty()) {
            return this;
        }
        Map<String, Explanation> standing = new TreeMap<>(given);
        standing.keySet().retainAll(findings.stream().map(Finding::fingerprint).toList());
        return new Assessment(ruleset, findings, standing);
    }

    public Outcome outcome() {
        if (hasErrors()) {
            return Outcome.FAILED;
        }
        return count(Severity.WARNING) > 0 ? Outcome.WARNINGS : Outcome.PASSED;
    }

    private long count(Severity severity) {
        return of(severity).count();
    }

    private Stream<Finding> of(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity);
    }

    private static List<Fault> faults(Stream<Finding> findings) {
        return findings.map(finding -> new Fault(
                        finding.pointer(),
                        finding.code(),
                        finding.message().zh(),
                        finding.message().en()))
                .toList();
    }
}
