package org.nianbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Looks whether what the public reads is what was published: by the documents themselves, and by what the journal has of them. */
@ApplicationScoped
public class Bindery {
    private static final int BATCH = 100;

    /**
     * Editions that the journal does not have, or has with another hash of the document or of the findings, and those that only the
     * journal has. The oldest were published before that was an act: they have their acceptance, from before addresses were kept. The
     * oldest entries have no hash of the findings.
     */
    private static final String UNLIKE_THE_JOURNAL =
            """
            with told as (
                select body, year, substring(detail from '^[0-9]{1,9}')::integer as number, split_part(detail, ' ', 2) as hash,
                       nullif(split_part(detail, ' ', 3), '') as findings
                from journal where act = 'PUBLISHED' and detail ~ '^[0-9]{1,9} ')
            select coalesce(edition.body, told.body), coalesce(edition.year, told.year), coalesce(edition.number, told.number)
            from told full join edition
                on edition.body = told.body and edition.year = told.year and edition.number = told.number
            where edition.body is null or told.hash <> edition.hash
            or told.findings <> encode(sha256(convert_to(coalesce(edition.findings, ''), 'UTF8')), 'hex')
            or told.body is null and not exists (
                select from journal where journal.body = edition.body and journal.year = edition.year
                and act = 'ACCEPTED' and at = published_at and address is null)
            """;

    /** Takedowns that the journal does not have, and those that only the journal has: of the edition that was the last one then. */
    private static final String UNLIKE_WHAT_WAS_TAKEN_DOWN =
            """
            with told as (
                select body, year, at, detail as reason, coalesce(
                    (select max(substring(detail from '^[0-9]{1,9}')::integer) from journal published
                     where published.body = journal.body and published.year = journal.year and act = 'PUBLISHED'
                     and published.sequence < journal.sequence),
                    (select max(number) from edition
                     where edition.body = journal.body and edition.year = journal.year and published_at <= journal.at), 1) as number
                from journal where act = 'TAKEN_DOWN')
            select coalesce(takedown.body, told.body), coalesce(takedown.year, told.year), coalesce(takedown.number, told.number)
            from told full join takedown
                on takedown.body = told.body and takedown.year = told.year and takedown.number = told.number
                and taken_down_at = at and takedown.reason = told.reason
            where takedown.body is null or told.body is null
            """;

    /** Editions and takedowns that the feed does not have, or not as what they are, and those that only the feed has. */
    private static final String UNLIKE_THE_FEED =
            """
            with due as (
                select body, year, number, change_kind(edition) as kind from edition
                union all select body, year, number, 'WITHDRAWN' from takedown)
            select coalesce(due.body, change.body), coalesce(due.year, change.year), coalesce(due.number, change.number)
            from due full join change
                on change.body = due.body and change.year = due.year and change.number = due.number and change.kind = due.kind
            where due.body is null or change.body is null
            """;

    private final EntityManager entities;
    private final Proofreader proofreader;

    Bindery(EntityManager entities, Proofreader proofreader) {
        this.entities = entities;
        this.proofreader = proofreader;
    }

    /** An edition that the public does not read as it was published, or taken down; or that is not there. */
    public record Damaged(String body, int year, int edition) {}

    /** Some that are damaged, by year and body, not more than asked for; reads every byte of every edition. */
    public List<Damaged> damaged(int most) {
        return Stream.of(UNLIKE_THE_JOURNAL, UNLIKE_WHAT_WAS_TAKEN_DOWN, UNLIKE_THE_FEED)
                .map(query -> found(query, most))
                .reduce(misprinted(most), Stream::concat)
                .distinct()
                .sorted(Comparator.comparingInt(Damaged::year)
                        .thenComparing(Damaged::body)
                        .thenComparingInt(Damaged::edition))
                .limit(most)
                .toList();
    }

    private Stream<Damaged> found(String query, int most) {
        return session()
                .createNativeQuery(query + " order by 2, 1, 3", Tuple.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row ->
                        new Damaged(row.get(0, String.class), row.get(1, Integer.class), row.get(2, Integer.class)));
    }

    /** Never more than a batch of them is held. */
    private Stream<Damaged> misprinted(int most) {
        try (Stream<Edition> all = session()
                .createQuery("from Edition order by key.body, key.year, key.number", Edition.class)
                .setReadOnly(true)
                .setFetchSize(BATCH)
                .getResultStream()) {
            return all
                    .filter(this::isMisprinted)
                    .limit(most)
                    .map(edition -> new Damaged(
                            edition.key().body(),
                            edition.key().year(),
                            edition.key().number()))
                    .toList()
                    .stream();
        }
    }

    private boolean isMisprinted(Edition edition) {
        entities.detach(edition);
        return !proofreader.agrees(edition);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
