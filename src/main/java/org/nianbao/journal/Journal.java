package org.nianbao.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.nianbao.access.Caller;

/** Keeps what happened, in the transaction in which it happens. */
@ApplicationScoped
public class Journal {
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Journal(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** How much has happened to a report so far. */
    public int entries(String body, int year) {
        return ((Number) entities.createNativeQuery("select count(*) from journal where body = :body and year = :year")
                        .setParameter("body", body)
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }

    /**
     * Appends one entry about a report, and says what time it is.
     *
     * @param detail what else a reader of the journal should know, {@code null} when nothing
     */
    public Instant append(Act act, String body, int year, String detail) {
        Instant now = clock.instant();
        entities.createNativeQuery(
                        """
                        insert into journal (at, actor, act, body, year, detail)
                        values (:at, :actor, :act, :body, :year, :detail)
                        """)
                .setParameter("at", now)
                .setParameter("actor", caller.name())
                .setParameter("act", act.name())
                .setParameter("body", body)
                .setParameter("year", year)
                .setParameter("detail", detail)
                .executeUpdate();
        return now;
    }

    /** Appends one entry about a region. */
    public void append(Act act, String region, String detail) {
        entities.createNativeQuery(
                        """
                        insert into journal (at, actor, act, region, detail)
                        values (:at, :actor, :act, :region, :detail)
                        """)
                .setParameter("at", clock.instant())
                .setParameter("actor", caller.name())
                .setParameter("act", act.name())
                .setParameter("region", region)
                .setParameter("detail", detail)
                .executeUpdate();
    }
}
