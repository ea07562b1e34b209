package org.nianbao.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.nianbao.access.Caller;
import org.nianbao.access.Client;
import org.nianbao.problem.Problem;
import org.nianbao.problem.RequestRefused;

/**
 * Journals what was refused for want of a right, each in a transaction of its own: the request's own is over. Whoever is refused
 * can go on for ever, so only so many of a token's bearer, or of an address without a good token, are journaled in a minute.
 */
@ApplicationScoped
class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final String NOBODY = "-";
    private static final int OF_AN_ADDRESS = 60;
    private static final int OF_A_BEARER = 600;
    private static final int MOST_CLIENTS = 10_000;

    private final Cache<String, AtomicInteger> clients = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(MOST_CLIENTS)
            .build();
    private final Journal journal;
    private final Caller caller;
    private final Client client;

    Refusals(Journal journal, Caller caller, Client client) {
        this.journal = journal;
        this.caller = caller;
        this.client = client;
    }

    void hear(@Observes RequestRefused refused) {
        String address = client.address();
        if (refused.problem() == Problem.FORBIDDEN
                && isAmongTheFirst(caller.issuer() + ' ' + caller.name(), OF_A_BEARER)) {
            keep(caller.name().replace("\0", ""), address, refused);
        } else if (refused.problem() == Problem.UNAUTHENTICATED
                && refused.withToken()
                && isAmongTheFirst(address, OF_AN_ADDRESS)) {
            keep(NOBODY, address, refused);
        }
    }

    private boolean isAmongTheFirst(String client, int most) {
        return clients.get(String.valueOf(client), first -> new AtomicInteger()).incrementAndGet() <= most;
    }

    /** A token is refused before there is a thread that may wait for the database. */
    private void keep(String actor, String address, RequestRefused refused) {
        if (BlockingOperationControl.isBlockingAllowed()) {
            write(actor, address, refused);
        } else {
            Infrastructure.getDefaultWorkerPool().execute(() -> write(actor, address, refused));
        }
    }

    /** What cannot be journaled is refused all the same. */
    private void write(String actor, String address, RequestRefused refused) {
        try {
            QuarkusTransaction.requiringNew().run(() -> journal.appendRefused(actor, address, refused));
        } catch (RuntimeException failed) {
            LOG.warnf("A refusal could not be journaled: %s", failed.getClass().getName());
        }
    }
}
