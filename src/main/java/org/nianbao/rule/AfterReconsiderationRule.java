package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.form.Content;
import org.nianbao.form.Form;

/** A suit after reconsideration follows a reconsideration that was decided, this year or last. */
record AfterReconsiderationRule(RuleText text, Groups groups) implements Rule {

    /** Suits after reconsideration and reconsiderations: all, and those pending. */
    private record Groups(Sum suits, Sum pendingSuits, Sum cases, Sum pendingCases) {
        long decided(Content content) {
            return cases.in(content).orElse(0) - pendingCases.in(content).orElse(0);
        }
    }

    static Optional<Rule> of(RuleText text, Form form) {
        boolean known = Stream.of("litigationAfterReconsideration", "reconsideration")
                .allMatch(group -> form.figure("disputes." + group + ".total").isPresent()
                        && form.figure("disputes." + group + ".pending").isPresent());
        return known
                ? Optional.of(new AfterReconsiderationRule(
                        text,
                        new Groups(
                                Sum.require(form, "disputes.litigationAfterReconsideration.total"),
                                Sum.require(form, "disputes.litigationAfterReconsideration.pending"),
                                Sum.require(form, "disputes.reconsideration.total"),
                                Sum.require(form, "disputes.reconsideration.pending"))))
                : Optional.empty();
    }

    @Override
    public List<Finding> check(Report report) {
        return report.lastYear().stream()
                .flatMap(lastYear -> finding(report, lastYear).stream())
                .toList();
    }

    private Optional<Finding> finding(Report report, Surroundings.Precedent lastYear) {
        long fresh = groups.suits().in(report.figures())
                - groups.pendingSuits().in(lastYear.content()).orElse(0);
        long decided = groups.decided(report.content()) + groups.decided(lastYear.content());
        return fresh <= decided
                ? Optional.empty()
                : Optional.of(Finding.at(text, groups.suits().first(), fresh, decided)
                        .with(Stream.of(
                                        groups.suits().operands(report.named()),
                                        groups.pendingSuits().operands(lastYear),
                                        groups.cases().operands(report.named()),
                                        groups.pendingCases().operands(report.named()),
                                        groups.cases().operands(lastYear),
                                        groups.pendingCases().operands(lastYear))
                                .flatMap(operands -> operands)
                                .toList()));
    }
}
