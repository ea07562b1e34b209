package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;
import org.nianbao.form.Scope;
import org.nianbao.rule.Surroundings.Below;
import org.nianbao.validation.ReportsBelow;

/** Answers what validation asks: the kept totals of the own reports in a region and below it. */
@ApplicationScoped
class RegionSums implements ReportsBelow {
    private final Archive archive;

    RegionSums(Archive archive) {
        this.archive = archive;
    }

    @Override
    public Optional<Below> in(String region, int year, Form form) {
        Question question = Question.all(region, year, Scope.OWN);
        int[] reports = new int[1];
        Long[] sums = new Long[form.figures().size()];
        List<Integer> all = IntStream.range(0, sums.length).boxed().toList();
        archive.sums(question, List.of(year), form, all, sum -> {
            reports[0] += sum.reports();
            Arrays.setAll(
                    sums, i -> (sums[i] == null ? 0 : sums[i]) + sum.values().get(i));
        });
        int[] missing = new int[1];
        archive.missing(question, List.of(year), count -> missing[0] += count.bodies());
        return reports[0] == 0 ? Optional.empty() : Optional.of(new Below(reports[0], missing[0], Figures.of(sums)));
    }
}
