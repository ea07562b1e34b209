package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.Form;

/** What was not closed last year is among this year's cases: of the same kind, or of a kind that takes it over. */
record PendingRule(RuleText text, List<Flow> flows) implements Rule {
    private static final String TOTAL = "disputes.%s.total";
    private static final String PENDING = "disputes.%s.pending";

    /** Cases pending last year, and where they are counted this year. */
    private record Flow(Sum pending, Sum absorbing) {}

    /** A reconsideration may have become litigation; a suit may stand under either kind of litigation. */
    static Optional<Rule> of(RuleText text, Form form) {
        List<Flow> flows = Stream.concat(
                        flow(form, List.of("reconsideration"), "reconsideration").stream(),
                        flow(form, List.of("directLitigation", "litigationAfterReconsideration"), "directLitigation")
                                .stream())
                .toList();
        return flows.isEmpty() ? Optional.empty() : Optional.of(new PendingRule(text, flows));
    }

    private static Optional<Flow> flow(Form form, List<String> pending, String absorbing) {
        return Sum.of(form, pending.stream().map(PENDING::formatted).toArray(String[]::new))
                .flatMap(left -> Sum.of(
                                form, TOTAL.formatted(absorbing), TOTAL.formatted("litigationAfterReconsideration"))
                        .map(cases -> new Flow(left, cases)));
    }

    @Override
    public List<Finding> check(Report report) {
        return report.lastYear().stream()
                .flatMap(lastYear -> flows.stream().flatMap(flow -> finding(flow, report, lastYear).stream()))
                .toList();
    }

    private Optional<Finding> finding(Flow flow, Report report, Surroundings.Precedent lastYear) {
        long left = flow.pending().in(lastYear.content()).orElse(0);
        long cases = flow.absorbing().in(report.figures());
        return left <= cases
                ? Optional.empty()
                : Optional.of(Finding.at(
                                text,
                                flow.absorbing().first(),
                                flow.absorbing().first().row(),
                                left,
                                cases)
                        .with(Stream.concat(
                                        flow.pending().operands(lastYear),
                                        flow.absorbing().operands(report.named()))
                                .toList()));
    }
}
