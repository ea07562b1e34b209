package org.nianbao.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.nianbao.access.Caller;
import org.nianbao.access.Client;
import org.nianbao.problem.RequestRefused;

/** Keeps what happened, in the transaction in which it happens; the database chains the entries when that commits. */
@ApplicationScoped
public class Journal {
    private static final int LONGEST_REQUEST = 200;
    private static final Pattern BODY = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern REGION = Pattern.compile("\\d{6}|\\d{9}");

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;
    private final Client client;

    Journal(EntityManager entities, Caller caller, Clock clock, Client client) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
        this.client = client;
    }

    /** What an entry is about; {@code null} for what it is not about. */
    private record Subject(String body, Integer year, String region) {}

    /** How far it has come: as long as that is the same, nothing has happened. */
    public long position() {
        return ((Number) entities.createNativeQuery("select coalesce(max(position), 0) from journal_link")
                        .getSingleResult())
                .longValue();
    }

    /** How much has happened to a report so far; what was refused did not. */
    public int entries(String body, int year) {
        return ((Number) entities.createNativeQuery(
                                """
                                select count(*) from journal where body = :body and year = :year and act <> 'REFUSED'
                                """)
                        .setParameter("body", body)
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }

    /** What of one kind has happened to a report, the first one first. */
    public List<Entry> of(Act act, String body, int year) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select sequence, at, actor, act, body, year, region, detail, address from journal
                        where body = :body and year = :year and act = :act order by sequence
                        """,
                        Tuple.class)
                .setParameter("body", body)
                .setParameter("year", year)
                .setParameter("act", act.name())
                .getResultList()
                .stream()
                .map(Entry::from)
                .toList();
    }

    /**
     * Appends one entry about a report, and says what time it is.
     *
     * @param detail what else a reader of the journal should know, {@code null} when nothing
     */
    public Instant append(Act act, String body, int year, String detail) {
        return write(act, new Subject(body, year, null), detail);
    }

    /** Appends one entry about a region, and says what time it is. */
    public Instant append(Act act, String region, String detail) {
        return write(act, new Subject(null, null, region), detail);
    }

    /** Appends one entry about what is registered of a body, and says what time it is. */
    public Instant appendRegistered(String body, String detail) {
        return write(Act.REGISTERED, new Subject(body, null, null), detail);
    }

    /** Appends what did not happen, for a request that is over: who asked and from where must be said. */
    void appendRefused(String actor, String address, RequestRefused refused) {
        String body = refused.named("body", BODY) == null ? refused.named("code", BODY) : refused.named("body", BODY);
        String year = body == null ? null : refused.named("year", YEAR);
        Subject subject = new Subject(
                body,
                year == null ? null : Integer.valueOf(year),
                body == null ? refused.named("region", REGION) : null);
        String request = refused.request();
        String detail =
                refused.problem().code() + " " + request.substring(0, Math.min(request.length(), LONGEST_REQUEST));
        write(new Origin(Act.REFUSED, actor, address), subject, detail);
    }

    /** What was done, by whom and from where. */
    private record Origin(Act act, String actor, String address) {}

    private Instant write(Act act, Subject subject, String detail) {
        return write(new Origin(act, caller.name(), client.address()), subject, detail);
    }

    private Instant write(Origin origin, Subject subject, String detail) {
        Instant now = clock.instant();
        entities.unwrap(Session.class)
                .createNativeMutationQuery(
                        """
                        insert into journal (at, actor, act, body, year, region, detail, address)
                        values (:at, :actor, :act, :body, :year, :region, :detail, :address)
                        """)
                .setParameter("at", now)
                .setParameter("actor", origin.actor())
                .setParameter("act", origin.act().name())
                .setParameter("body", subject.body(), String.class)
                .setParameter("year", subject.year(), Integer.class)
                .setParameter("region", subject.region(), String.class)
                .setParameter("detail", detail, String.class)
                .setParameter("address", origin.address(), String.class)
                .executeUpdate();
        return now;
    }
}
