package org.nianbao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.nianbao.filing.ReportAccepted;
import org.nianbao.form.ContentJson;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;
import org.nianbao.validation.FindingsJson;

/** Makes an edition of every report that is accepted, in the transaction that accepts it. */
@ApplicationScoped
class Press {
    private final Editions editions;
    private final ObjectMapper mapper;
    private final Event<StandingChanged> changed;
    private final Journal journal;

    Press(Editions editions, ObjectMapper mapper, Event<StandingChanged> changed, Journal journal) {
        this.editions = editions;
        this.mapper = mapper;
        this.changed = changed;
        this.journal = journal;
    }

    void publish(@Observes ReportAccepted accepted) {
        String body = accepted.body().code();
        int year = accepted.content().year();
        OptionalInt before = editions.standing(body, year).stream()
                .mapToInt(edition -> edition.key().number())
                .findFirst();
        int number = editions.last(body, year)
                .map(edition -> edition.key().number() + 1)
                .orElse(1);
        Edition edition = printed(new EditionKey(body, year, number), accepted);
        editions.persistAndFlush(edition);
        journal.append(
                Act.PUBLISHED, body, year, number + " " + edition.hash() + " " + ContentJson.hash(edition.findings()));
        changed.fire(new StandingChanged(body, year, before, OptionalInt.of(number)));
    }

    private Edition printed(EditionKey key, ReportAccepted accepted) {
        Imprint imprint = new Imprint(
                accepted.content().form().code(),
                accepted.content().scope(),
                accepted.assessment().ruleset(),
                ContentJson.hash(accepted.canonical()));
        Edition edition = new Edition(key, Publisher.of(accepted.body()), imprint, accepted.at());
        edition.explain(accepted.reason());
        edition.print(
                bytes(ReportDocument.of(edition, PublishedExplanation.of(accepted.assessment()), accepted.content())),
                accepted.content(),
                FindingsJson.write(accepted.assessment()));
        return edition;
    }

    private byte[] bytes(ReportDocument document) {
        try {
            return mapper.writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
