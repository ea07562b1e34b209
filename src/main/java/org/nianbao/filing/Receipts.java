package org.nianbao.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nianbao.access.Caller;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;

/** All receipts ever given. */
@ApplicationScoped
class Receipts implements PanacheRepositoryBase<Receipt, UUID> {
    private final Journal journal;
    private final Caller caller;

    Receipts(Journal journal, Caller caller) {
        this.journal = journal;
        this.caller = caller;
    }

    /** Journals a submission and gives a receipt for it. */
    Receipt issue(FilingKey key, String contentHash, String ruleset) {
        Receipt receipt = new Receipt(key, contentHash, ruleset);
        receipt.issue(journal.append(Act.SUBMITTED, key.body(), key.year(), contentHash), caller.name());
        persistAndFlush(receipt);
        return receipt;
    }
}
