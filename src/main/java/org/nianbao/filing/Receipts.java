package org.nianbao.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nianbao.access.Caller;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;
import org.nianbao.seal.Seal;

/** All receipts ever given. */
@ApplicationScoped
class Receipts implements PanacheRepositoryBase<Receipt, UUID> {
    private final Journal journal;
    private final Caller caller;
    private final Seal seal;

    Receipts(Journal journal, Caller caller, Seal seal) {
        this.journal = journal;
        this.caller = caller;
        this.seal = seal;
    }

    /** Journals a submission and gives a signed receipt for it. */
    Receipt issue(Filing filing, String contentHash, String ruleset) {
        Receipt receipt = new Receipt(filing, contentHash, ruleset);
        FilingKey key = filing.key();
        String detail = ReceiptEntry.detail(receipt, seal.signs());
        receipt.issue(nextSequence(), journal.append(Act.SUBMITTED, key.body(), key.year(), detail), caller.name());
        receipt.sign(
                seal.sign(ReceiptStatement.TYPE, ReceiptStatement.of(receipt)).orElse(null));
        persistAndFlush(receipt);
        return receipt;
    }

    /** What the journal says of submissions of the receipt's body and year. */
    List<ReceiptEntry> journaled(Receipt receipt) {
        return journal.of(Act.SUBMITTED, receipt.body(), receipt.year()).stream()
                .map(ReceiptEntry::from)
                .toList();
    }

    private long nextSequence() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval(pg_get_serial_sequence('receipt', 'sequence'))")
                        .getSingleResult())
                .longValue();
    }
}
