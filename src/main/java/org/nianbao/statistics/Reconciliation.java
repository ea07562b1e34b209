package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.problem.Problem;

/** A government's consolidated report beside the sum of the own reports below it, cell by cell; the two are never added. */
@ApplicationScoped
class Reconciliation {
    private final Statistics statistics;
    private final Archive archive;
    private final Forms forms;

    Reconciliation(Statistics statistics, Archive archive, Forms forms) {
        this.statistics = statistics;
        this.archive = archive;
        this.forms = forms;
    }

    /**
     * A cell of the form.
     *
     * @param consolidated what the government states; {@code null} for a blank
     * @param sum of the own reports; {@code null} where none has it
     * @param difference consolidated − sum, with a blank read as 0
     */
    record Cell(Figure figure, BigDecimal consolidated, BigDecimal sum, BigDecimal difference) {}

    /** A consolidated report, whose reports are in the sum, and all cells, the worst first. */
    record Found(Archive.Part consolidated, Answer.Coverage own, List<Cell> cells) {}

    @Transactional
    Found find(Question question) {
        statistics.freeze();
        Archive.Part consolidated = consolidated(question);
        Form form = forms.find(consolidated.form()).orElseThrow();
        List<String> codes = form.figures().stream().map(Figure::code).toList();
        Answer.Row own = statistics
                .answer(question.simplified(question.asOf()).about(codes))
                .rows()
                .get(0);
        List<Cell> cells = form.figures().stream()
                .map(figure -> cell(
                        figure, consolidated, own.measures().get(figure.code()).value()))
                .sorted(Comparator.comparing((Cell cell) -> cell.difference().abs())
                        .reversed())
                .toList();
        return new Found(consolidated, own.coverage(), cells);
    }

    /** The report of the region's own government, of its level: not of one below, nor of one that is somewhere in it. */
    private Archive.Part consolidated(Question question) {
        List<Archive.Part> parts = new ArrayList<>();
        archive.editions(question.ofItsGovernment(), "", Integer.MAX_VALUE, part -> {
            if (part.region().equals(question.region())) {
                parts.add(part);
            }
        });
        if (parts.isEmpty()) {
            throw Problem.NO_CONSOLIDATED_REPORT.because(
                    question.region() + " 的政府没有公布 " + question.years() + " 年度的汇总报告",
                    "No government of " + question.region() + " has published a consolidated report for "
                            + question.years());
        }
        if (parts.size() > 1) {
            List<String> bodies = parts.stream().map(Archive.Part::body).toList();
            throw Problem.INVALID_PARAMETER.because(
                    "有几份汇总报告，请用 body 指定其一：" + bodies,
                    "There are several consolidated reports; name one of these as body: " + bodies);
        }
        return parts.get(0);
    }

    private static Cell cell(Figure figure, Archive.Part consolidated, BigDecimal sum) {
        Long held = consolidated.summands().get(figure.index());
        BigDecimal stated = held == null ? null : figure.kind().shown(held);
        BigDecimal difference =
                (stated == null ? BigDecimal.ZERO : stated).subtract(sum == null ? BigDecimal.ZERO : sum);
        return new Cell(figure, stated, sum, Rate.plain(difference));
    }
}
