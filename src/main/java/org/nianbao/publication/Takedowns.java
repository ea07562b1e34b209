package org.nianbao.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.filing.ReportTakenDown;
import org.nianbao.problem.Problem;

/** What was taken down, and why. */
@ApplicationScoped
class Takedowns implements PanacheRepositoryBase<Takedown, EditionKey> {
    private final Editions editions;
    private final Event<StandingChanged> changed;

    Takedowns(Editions editions, Event<StandingChanged> changed) {
        this.editions = editions;
        this.changed = changed;
    }

    void takeDown(@Observes ReportTakenDown down) {
        Edition edition = editions.standing(down.body(), down.year()).orElseThrow();
        persistAndFlush(new Takedown(edition.key(), down.at(), down.reason()));
        OptionalInt before = OptionalInt.of(edition.key().number());
        changed.fire(new StandingChanged(down.body(), down.year(), before, OptionalInt.empty()));
    }

    /** All of a report, the first one first. */
    List<Takedown> of(String body, int year) {
        return list("key.body = ?1 and key.year = ?2 order by key.number", body, year);
    }

    /** Gives the edition, unless it was taken down: then the request ends with the reason. */
    Edition mustStand(Edition edition) {
        EditionKey key = edition.key();
        takedown(of(key.body(), key.year()), edition).ifPresent(down -> {
            throw Problem.TAKEN_DOWN
                    .because("撤下理由：" + down.reason(), "Taken down because: " + down.reason())
                    .with("takenDown", language -> TakedownView.from(down));
        });
        return edition;
    }

    /** The first takedown that the edition fell under. */
    static Optional<Takedown> takedown(List<Takedown> takedowns, Edition edition) {
        return takedowns.stream()
                .filter(down -> edition.key().number() <= down.key().number())
                .findFirst();
    }
}
