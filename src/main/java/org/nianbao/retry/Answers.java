package org.nianbao.retry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.nianbao.problem.Problem;

/** The answers that were given to requests with a key, kept in the transaction in which the request was done. */
@ApplicationScoped
class Answers {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int SWEPT_AT_ONCE = 20;

    /**
     * Waits while another transaction holds the key, but not for ever: that one may run on a machine that is gone, of which the database
     * does not know yet. The limit holds for the rest of the transaction.
     */
    private static final String CLAIM =
            """
            insert into answered (issuer, caller, key, request, at)
            select :issuer, :caller, :key, :request, :at from set_config('lock_timeout', '5s', true)
            on conflict on constraint answered_pkey do nothing
            """;

    private static final String SWEEP =
            """
            delete from answered where (issuer, caller, key) in (
                select issuer, caller, key from answered where at < :before order by at limit :most for update skip locked)
            """;

    private static final String KEEP =
            """
            update answered set status = :status, headers = :headers, body = :body
            where issuer = :issuer and caller = :caller and key = :key
            """;

    private static final String GIVEN =
            """
            select request, status, headers, body from answered
            where issuer = :issuer and caller = :caller and key = :key
            """;

    private final EntityManager entities;
    private final ObjectMapper mapper;
    private final Clock clock;

    Answers(EntityManager entities, ObjectMapper mapper, Clock clock) {
        this.entities = entities;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Whether this is the first request with the key. Answers that are older than they need be are thrown away then, some at a time. */
    boolean claim(Attempt attempt) {
        Session session = entities.unwrap(Session.class);
        Instant now = clock.instant();
        boolean first = named(session.createNativeMutationQuery(CLAIM), attempt)
                        .setParameter("request", attempt.request())
                        .setParameter("at", now)
                        .executeUpdate()
                == 1;
        if (first) {
            session.createNativeMutationQuery(SWEEP)
                    .setParameter("before", now.minus(KEPT))
                    .setParameter("most", SWEPT_AT_ONCE)
                    .executeUpdate();
        }
        return first;
    }

    /** Keeps the answer to the request that claimed the key. */
    Answer keep(Attempt attempt, Response given) {
        Answer answer = new Answer(
                given.getStatus(),
                Map.copyOf(given.getStringHeaders()),
                given.hasEntity() ? written(given.getEntity()) : null);
        named(entities.unwrap(Session.class).createNativeMutationQuery(KEEP), attempt)
                .setParameter("status", answer.status())
                .setParameter("headers", written(answer.headers()))
                .setParameter("body", answer.body(), String.class)
                .executeUpdate();
        return answer;
    }

    /** The answer to the request that claimed the key; the request at hand must be the same. */
    Answer given(Attempt attempt) {
        Tuple row = named(entities.unwrap(Session.class).createNativeQuery(GIVEN, Tuple.class), attempt)
                .getSingleResult();
        if (!attempt.request().equals(row.get("request", String.class))) {
            throw Problem.IDEMPOTENCY_KEY_REUSED.because(
                    "这一 " + IdempotencyKey.HEADER + " 已用于另一请求；请换一个新的",
                    "This " + IdempotencyKey.HEADER + " was used for another request; take a new one");
        }
        return new Answer(
                row.get("status", Integer.class),
                headers(row.get("headers", String.class)),
                row.get("body", String.class));
    }

    private static <Q extends CommonQueryContract> Q named(Q query, Attempt attempt) {
        query.setParameter("issuer", attempt.issuer());
        query.setParameter("caller", attempt.caller());
        query.setParameter("key", attempt.key().value());
        return query;
    }

    private String written(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, List<String>> headers(String written) {
        try {
            return mapper.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
