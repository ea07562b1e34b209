package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.nianbao.form.Words;

/** A consolidated report beside the sum of the own reports, as clients read it. */
record ReconciliationView(
        String region,
        int year,
        String body,
        String name,
        int edition,
        String form,
        Answer.Coverage coverage,
        int differing,
        List<CellView> cells) {

    /** A cell, in the form's words; the worst difference stands first. */
    record CellView(
            String measure,
            Words place,
            @JsonInclude BigDecimal consolidated,
            @JsonInclude BigDecimal sum,
            BigDecimal difference) {

        static CellView from(Reconciliation.Cell cell) {
            return new CellView(
                    cell.figure().code(), cell.figure().place(), cell.consolidated(), cell.sum(), cell.difference());
        }
    }

    static ReconciliationView from(Reconciliation.Found found) {
        Archive.Part part = found.consolidated();
        return new ReconciliationView(
                part.region(),
                part.year(),
                part.body(),
                part.name(),
                part.edition(),
                part.form(),
                found.own(),
                (int) found.cells().stream()
                        .filter(cell -> cell.difference().signum() != 0)
                        .count(),
                found.cells().stream().map(CellView::from).toList());
    }
}
