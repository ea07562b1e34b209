package org.nianbao.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A receipt as the body gets it. */
record ReceiptView(
        UUID id,
        long sequence,
        String body,
        int year,
        String contentHash,
        String ruleset,
        Instant submittedAt,
        String jws,
        FilingState state,
        List<Step> nextActions) {

    static ReceiptView from(Submissions.Submitted submitted) {
        Receipt receipt = submitted.receipt();
        return new ReceiptView(
                receipt.id(),
                receipt.sequence(),
                receipt.body(),
                receipt.year(),
                receipt.contentHash(),
                receipt.ruleset(),
                receipt.submittedAt(),
                receipt.jws(),
                FilingState.SUBMITTED,
                submitted.nextActions());
    }
}
