package org.nianbao.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;

/** An edition in the history of a report, with the cells in which it differs from the one before. */
record EditionView(
        int edition,
        Instant publishedAt,
        String reason,
        String ruleset,
        String contentHash,
        String hash,
        boolean intact,
        List<Change> changes) {

    /** A cell that differs; {@code null} is a blank. */
    record Change(String pointer, BigDecimal before, BigDecimal after) {}

    /** All editions of a report, the first one first. */
    record History(List<EditionView> items) {

        static History from(List<Edition> editions, Forms forms) {
            List<EditionView> views = new ArrayList<>();
            Edition before = null;
            for (Edition edition : editions) {
                Form form = forms.find(edition.imprint().form()).orElseThrow();
                views.add(EditionView.from(edition, changes(before, edition, form)));
                before = edition;
            }
            return new History(views);
        }
    }

    private static EditionView from(Edition edition, List<Change> changes) {
        return new EditionView(
                edition.key().number(),
                edition.publishedAt(),
                edition.reason(),
                edition.imprint().ruleset(),
                edition.imprint().contentHash(),
                edition.hash(),
                edition.isIntact(),
                changes);
    }

    private static List<Change> changes(Edition before, Edition after, Form form) {
        if (before == null) {
            return List.of();
        }
        Figures then = before.figures();
        Figures now = after.figures();
        return form.figures().stream()
                .filter(figure -> !Objects.equals(then.orNull(figure.index()), now.orNull(figure.index())))
                .map(figure -> new Change(figure.pointer(), shown(figure, then), shown(figure, now)))
                .toList();
    }

    private static BigDecimal shown(Figure figure, Figures figures) {
        Long held = figures.orNull(figure.index());
        return held == null ? null : figure.kind().shown(held);
    }
}
