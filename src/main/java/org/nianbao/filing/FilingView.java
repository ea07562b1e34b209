package org.nianbao.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nianbao.form.Change;
import org.nianbao.form.Content;
import org.nianbao.problem.Language;
import org.nianbao.validation.Assessment;
import org.nianbao.validation.FindingView;

/** A filing as those who work on it read it. */
record FilingView(
        String body,
        int year,
        FilingState state,
        int version,
        Content content,
        String ruleset,
        List<FindingView> findings,
        Assessment.Counts counts,
        List<Step> nextActions,
        List<Reason> reasons,
        Proof receipt,
        Correction correction) {

    /** The receipt of the submission that stands. */
    record Proof(UUID id, long sequence, String contentHash, String ruleset, Instant submittedAt, String jws) {

        static Proof from(Receipt receipt) {
            return receipt == null
                    ? null
                    : new Proof(
                            receipt.id(),
                            receipt.sequence(),
                            receipt.contentHash(),
                            receipt.ruleset(),
                            receipt.submittedAt(),
                            receipt.jws());
        }
    }

    /** Why what was published is corrected, and in what the filing differs from it. */
    record Correction(String reason, List<Change> changes) {

        static Correction from(CheckedFiling checked) {
            String reason = checked.filing().correction();
            return reason == null ? null : new Correction(reason, checked.changes());
        }
    }

    static FilingView from(CheckedFiling checked, Language language) {
        Filing filing = checked.filing();
        return new FilingView(
                filing.key().body(),
                filing.key().year(),
                filing.state(),
                filing.version(),
                checked.content(),
                checked.assessment().ruleset(),
                FindingView.from(checked.assessment(), language),
                checked.assessment().counts(),
                checked.nextActions(),
                ReasonsJson.read(filing.reasons()),
                Proof.from(checked.receipt()),
                Correction.from(checked));
    }
}
