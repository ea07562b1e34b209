package org.nianbao.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.form.Content;
import org.nianbao.form.Figure;

/** Lets only those suggestions stand that would not break what holds: a value that mends one sum and breaks another helps nobody. */
final class Suggestions {

    private Suggestions() {}

    /** The findings, without the suggestions that would lead to findings that are not there now. */
    static List<Finding> weigh(List<Finding> findings, Report report, Function<Report, List<Finding>> check) {
        Set<String> known = places(findings);
        return findings.stream()
                .map(finding ->
                        finding.suggestion() == null || known.containsAll(places(check.apply(taken(finding, report))))
                                ? finding
                                : finding.withoutSuggestion())
                .toList();
    }

    private static Report taken(Finding finding, Report report) {
        Content content = report.content();
        Figure figure = report.form().at(finding.suggestion().pointer()).orElseThrow();
        long held = finding.suggestion()
                .value()
                .movePointRight(figure.kind().decimals())
                .longValueExact();
        return new Report(content.withFigures(content.figures().with(figure.index(), held)), report.around());
    }

    private static Set<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + finding.pointer())
                .collect(Collectors.toSet());
    }
}
