package org.nianbao.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nianbao.seal.Signature;

/** A receipt as it is held, and whether it still holds. */
record ReceiptCheckView(
        UUID id,
        long sequence,
        String body,
        int year,
        String contentHash,
        String ruleset,
        Instant submittedAt,
        String jws,
        ReceiptVerdict verdict,
        SignatureView signature,
        Row row,
        FiledContent filing,
        List<EditionView> editions) {

    /** Whether the signature is valid, and by which key. */
    record SignatureView(Signature verdict, String key) {}

    /** Whether what is held is what was signed and journaled; {@code null} when nothing differs and nothing is signed. */
    record Row(Boolean agrees, List<String> differences) {

        static Row from(ReceiptCheck check) {
            boolean comparable =
                    check.opened().statement() != null || !check.differences().isEmpty();
            return new Row(comparable ? check.differences().isEmpty() : null, check.differences());
        }
    }

    /** An edition of the report: whether it has the content of the receipt, and still the bytes that were published. */
    record EditionView(int edition, boolean receipted, boolean intact) {}

    static ReceiptCheckView from(ReceiptCheck check) {
        Receipt receipt = check.receipt();
        return new ReceiptCheckView(
                receipt.id(),
                receipt.sequence(),
                receipt.body(),
                receipt.year(),
                receipt.contentHash(),
                receipt.ruleset(),
                receipt.submittedAt(),
                receipt.jws(),
                check.verdict(),
                new SignatureView(check.opened().signature(), check.opened().key()),
                Row.from(check),
                check.filing(),
                check.editions().stream()
                        .map(kept -> new EditionView(
                                kept.edition(), kept.contentHash().equals(receipt.contentHash()), kept.intact()))
                        .toList());
    }
}
