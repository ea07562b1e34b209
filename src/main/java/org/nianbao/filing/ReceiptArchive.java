package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receipts and the filings for which they were given, for whoever holds one. */
@ApplicationScoped
class ReceiptArchive {
    private final Receipts receipts;
    private final Filings filings;

    ReceiptArchive(Receipts receipts, Filings filings) {
        this.receipts = receipts;
        this.filings = filings;
    }

    Optional<Receipt> receipt(UUID id) {
        return receipts.findByIdOptional(id);
    }

    List<ReceiptEntry> journaled(Receipt receipt) {
        return receipts.journaled(receipt);
    }

    /** The filing of the receipt's body and year, {@code null} when there is none. */
    Filing filing(Receipt receipt) {
        return filings.findById(new FilingKey(receipt.body(), receipt.year()));
    }
}
