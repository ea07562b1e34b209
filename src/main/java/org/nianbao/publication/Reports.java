package org.nianbao.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.nianbao.body.BodyCode;
import org.nianbao.body.Regions;

/**
 * Reading what is published. The edition that stands is remembered for a second, so that a crowd of readers costs one look at the
 * database; the instance that publishes forgets at once, any other within that second.
 */
@ApplicationScoped
class Reports {
    private static final Duration REMEMBERED = Duration.ofSeconds(1);
    private static final long MOST_BYTES = 64L << 20;

    private final Editions editions;
    private final Takedowns takedowns;
    private final Regions regions;
    private final Cache<String, Served> standing = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumWeight(MOST_BYTES)
            .weigher((String key, Served served) -> served.document().length)
            .build();

    Reports(Editions editions, Takedowns takedowns, Regions regions) {
        this.takedowns = takedowns;
        this.regions = regions;
        this.editions = editions;
    }

    /** The edition that stands; when it was taken down the request ends with the reason. */
    Optional<Served> standing(String body, int year) {
        return Optional.ofNullable(standing.get(key(BodyCode.require(body), year), key -> load(body, year)));
    }

    @Transactional
    Optional<Served> edition(EditionKey key) {
        BodyCode.require(key.body());
        return editions.findByIdOptional(key).map(takedowns::mustStand).map(Served::from);
    }

    @Transactional
    List<Listed> list(ReportResource.Query query) {
        regions.requirePlace(query.region);
        return editions.find(query);
    }

    private Served load(String body, int year) {
        return editions.last(body, year)
                .map(takedowns::mustStand)
                .map(Served::from)
                .orElse(null);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) StandingChanged changed) {
        standing.invalidate(key(changed.body(), changed.year()));
    }

    private static String key(String body, int year) {
        return body + year;
    }
}
