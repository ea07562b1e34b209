package org.nianbao.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.nianbao.access.Caller;
import org.nianbao.journal.Chain;
import org.nianbao.journal.Link;
import org.nianbao.publication.Bindery;

/** What an admin is told about all that was ever done. */
@ApplicationScoped
class Audit {
    private static final int MOST_EDITIONS = 10;

    private final Caller caller;
    private final Chain chain;
    private final ChainCheck check;
    private final Bindery editions;

    Audit(Caller caller, Chain chain, ChainCheck check, Bindery editions) {
        this.caller = caller;
        this.chain = chain;
        this.check = check;
        this.editions = editions;
    }

    @Transactional
    List<Link> read(long after, int most, Chain.Filter filter) {
        caller.mustAdminister();
        return chain.after(after, most, filter);
    }

    /** Walks the chain and looks at every edition. */
    @Transactional
    JournalCheckView check() {
        caller.mustAdminister();
        ChainCheck.Result result = check.walk();
        List<Bindery.Damaged> damaged = editions.damaged(MOST_EDITIONS);
        return new JournalCheckView(
                result.broken() == null && damaged.isEmpty(), result.links(), result.head(), result.broken(), damaged);
    }
}
