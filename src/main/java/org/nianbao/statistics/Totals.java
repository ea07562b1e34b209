package org.nianbao.statistics;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.nianbao.publication.StandingChanged;

/** Keeps the sums: posts what an edition adds while it stands, in the transaction that changes that, and folds it in later. */
@ApplicationScoped
class Totals {
    /** As many postings are folded in one transaction. */
    private static final int MOST = 5_000;

    private final EntityManager entities;

    Totals(EntityManager entities) {
        this.entities = entities;
    }

    void keep(@Observes StandingChanged changed) {
        changed.before().ifPresent(number -> post(changed, number, -1));
        changed.after().ifPresent(number -> post(changed, number, 1));
    }

    /** Folds what was posted; what is not folded yet is added up by those who ask. */
    @Scheduled(every = "{nianbao.totals.fold}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void fold() {
        entities.createNativeQuery("select fold_postings(:most)")
                .setParameter("most", MOST)
                .getSingleResult();
    }

    private void post(StandingChanged changed, int number, int sign) {
        entities.createNativeQuery("call post_edition(:body, :year, :number, :sign)")
                .setParameter("body", changed.body())
                .setParameter("year", changed.year())
                .setParameter("number", number)
                .setParameter("sign", sign)
                .executeUpdate();
    }
}
