package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nianbao.form.Forms;
import org.nianbao.form.Measure;
import org.nianbao.problem.Problem;

/** Takes a number apart again: the editions that are in it, and what each adds. */
@ApplicationScoped
class Contributions {
    private final Statistics statistics;
    private final Archive archive;
    private final Forms forms;

    Contributions(Statistics statistics, Archive archive, Forms forms) {
        this.statistics = statistics;
        this.archive = archive;
        this.forms = forms;
    }

    /**
     * What an edition adds.
     *
     * @param value {@code null} where its form has no such measure
     * @param blank how many blank cells were read as 0 in it
     */
    record Contribution(Archive.Part part, BigDecimal value, int blank) {}

    /** A number, and a page of what it is made of: one more than the limit when there is more. */
    record Found(Answer.Measured total, List<Contribution> items) {}

    /** The question must be about one year and one measure that is a sum. */
    @Transactional
    Found find(Question question, String after, int most) {
        if (question.years().size() != 1 || question.measures().size() != 1) {
            throw Problem.INVALID_PARAMETER.because(
                    "请指定一个年度（years）和一个指标（measures）", "Ask for one year (years) and one measure (measures)");
        }
        String code = question.measures().get(0);
        if (forms.all().stream().allMatch(form -> form.measure(code).isEmpty())) {
            throw Problem.INVALID_PARAMETER.because(
                    "比率由合计数相除，请查询其分子或分母：" + code, "A rate is made from sums, ask for those it is made from: " + code);
        }
        Answer answer = statistics.answer(question);
        List<Contribution> items = new ArrayList<>();
        archive.editions(question, after, most, part -> items.add(contribution(part, code)));
        return new Found(answer.rows().get(0).measures().get(code), items);
    }

    private Contribution contribution(Archive.Part part, String code) {
        Measure measure = forms.find(part.form()).orElseThrow().measure(code).orElse(null);
        if (measure == null) {
            return new Contribution(part, null, 0);
        }
        List<Long> cells = measure.terms().stream()
                .map(term -> part.summands().get(term.index()))
                .toList();
        long sum = cells.stream()
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        int blank = (int) cells.stream().filter(Objects::isNull).count();
        return new Contribution(part, measure.kind().shown(sum), blank);
    }
}
