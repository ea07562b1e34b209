package org.nianbao.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.nianbao.form.Change;

/**
 * An edition in the history of a report.
 *
 * @param reason why it corrects the one before; {@code null} for a first edition
 * @param intact whether its bytes are still those that were published
 * @param takenDown {@code null} while the public may read it
 * @param changes in what it differs from the one before
 */
record EditionView(
        int edition,
        Instant publishedAt,
        @JsonInclude String reason,
        String ruleset,
        String contentHash,
        String hash,
        boolean intact,
        @JsonInclude TakedownView takenDown,
        List<Change> changes) {

    /** All editions of a report, the first one first. */
    record All(List<EditionView> items) {

        static All from(List<History.Chapter> chapters) {
            return new All(chapters.stream().map(EditionView::from).toList());
        }
    }

    private static EditionView from(History.Chapter chapter) {
        Edition edition = chapter.edition();
        return new EditionView(
                edition.key().number(),
                edition.publishedAt(),
                edition.reason(),
                edition.imprint().ruleset(),
                edition.imprint().contentHash(),
                edition.hash(),
                edition.isIntact(),
                chapter.takedown().map(TakedownView::from).orElse(null),
                chapter.changes());
    }
}
