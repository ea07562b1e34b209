package org.nianbao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.util.Optional;
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
    private final Event<EditionPublished> published;
    private final Journal journal;

    Press(Editions editions, ObjectMapper mapper, Event<EditionPublished> published, Journal journal) {
        this.editions = editions;
        this.mapper = mapper;
        this.published = published;
        this.journal = journal;
    }

    void publish(@Observes ReportAccepted accepted) {
        String body = accepted.body().code();
        int year = accepted.content().year();
        Optional<Edition> before = editions.latest(body, year);
        int number = before.map(edition -> edition.key().number() + 1).orElse(1);
        Imprint imprint = new Imprint(
                accepted.content().form().code(),
                accepted.content().scope(),
                accepted.assessment().ruleset(),
                ContentJson.hash(accepted.canonical()));
        Edition edition =
                new Edition(new EditionKey(body, year, number), Publisher.of(accepted.body()), imprint, accepted.at());
        edition.print(
                bytes(ReportDocument.of(edition, PublishedExplanation.of(accepted.assessment()), accepted.content())),
                accepted.content(),
                FindingsJson.write(accepted.assessment()));
        editions.persistAndFlush(edition);
        journal.append(Act.PUBLISHED, body, year, number + " " + edition.hash());
        published.fire(
                new EditionPublished(body, edition.publisher(), accepted.content(), before.map(Press::replaced)));
    }

    private static EditionPublished.Replaced replaced(Edition before) {
        return new EditionPublished.Replaced(
                before.publisher(), before.imprint().form(), before.imprint().scope(), before.figures());
    }

    private byte[] bytes(ReportDocument document) {
        try {
            return mapper.writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
