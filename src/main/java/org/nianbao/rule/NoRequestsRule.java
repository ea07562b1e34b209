package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.Form;

/** A case over disclosure follows a decision on a request: of this year or of the last, or it was pending already. */
record NoRequestsRule(RuleText text, Sum concluded, Sum cases, Sum pending) implements Rule {

    static Optional<Rule> of(RuleText text, Form form) {
        Optional<Sum> concluded = Sum.of(form, "requests.concluded.total");
        Optional<Sum> cases = Sum.of(form, "disputes.*.total");
        Optional<Sum> pending = Sum.of(form, "disputes.*.pending");
        return concluded.isPresent() && cases.isPresent() && pending.isPresent()
                ? Optional.of(new NoRequestsRule(text, concluded.get(), cases.get(), pending.get()))
                : Optional.empty();
    }

    @Override
    public List<Finding> check(Report report) {
        return report.lastYear().stream()
                .filter(lastYear -> unexplained(report, lastYear))
                .map(lastYear -> finding(report, lastYear))
                .toList();
    }

    private boolean unexplained(Report report, Surroundings.Precedent lastYear) {
        return concluded.in(report.figures()) == 0
                && concluded.in(lastYear.content()).orElse(1) == 0
                && cases.in(report.figures()) > pending.in(lastYear.content()).orElse(0);
    }

    private Finding finding(Report report, Surroundings.Precedent lastYear) {
        return Finding.at(text, cases.first(), cases.in(report.figures()))
                .with(Stream.of(
                                cases.operands(report.named()),
                                concluded.operands(report.named()),
                                concluded.operands(lastYear),
                                pending.operands(lastYear))
                        .flatMap(operands -> operands)
                        .toList());
    }
}
