package org.nianbao.filing;

import java.time.Instant;
import java.util.UUID;

/** What is signed on a receipt: which content of which body and year was handed in, when, as the how manyeth, under which rules. */
record ReceiptStatement(
        UUID id, long sequence, String body, int year, String contentHash, String ruleset, Instant submittedAt) {
    /** The {@code typ} of the JWS. */
    static final String TYPE = "nianbao-receipt+jws";

    static ReceiptStatement of(Receipt receipt) {
        return new ReceiptStatement(
                receipt.id(),
                receipt.sequence(),
                receipt.body(),
                receipt.year(),
                receipt.contentHash(),
                receipt.ruleset(),
                receipt.submittedAt());
    }
}
