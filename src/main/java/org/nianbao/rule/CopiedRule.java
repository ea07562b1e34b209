package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Form;
import org.nianbao.prose.Shingles;

/** A report is written for its year and by its body: long parts that are nearly another's are told. */
record CopiedRule(RuleText text, List<Passage> parts) implements Rule {
    private static final int SHORTEST = 100;
    private static final double ALIKE = 0.9;

    static Optional<Rule> of(RuleText text, Form form) {
        List<Passage> parts = Passage.all(form, "overview.", "problems", "improvements");
        return parts.isEmpty() ? Optional.empty() : Optional.of(new CopiedRule(text, parts));
    }

    @Override
    public List<Finding> check(Report report) {
        List<Surroundings.Precedent> others = new ArrayList<>();
        Optional.ofNullable(report.around().lastYear()).ifPresent(others::add);
        others.addAll(report.around().peers());
        return others.isEmpty()
                ? List.of()
                : parts.stream()
                        .flatMap(part -> finding(part, report, others).stream())
                        .toList();
    }

    private Optional<Finding> finding(Passage part, Report report, List<Surroundings.Precedent> others) {
        String written = part.in(report.content());
        if (written.length() < SHORTEST) {
            return Optional.empty();
        }
        Shingles shingles = Shingles.of(written);
        for (Surroundings.Precedent other : others) {
            double likeness = Passage.of(other.content().form(), part.part().code())
                    .map(same -> Shingles.of(same.in(other.content())).likeness(shingles))
                    .orElse(0.0);
            if (likeness >= ALIKE) {
                return Optional.of(part.finding(text, part.part().title(), other.name(), (int) (likeness * 100)));
            }
        }
        return Optional.empty();
    }
}
