package org.nianbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;

/** Looks whether the editions are still what was published: by the hash they carry, and by the one that the journal has. */
@ApplicationScoped
public class Bindery {
    private final EntityManager entities;

    Bindery(EntityManager entities) {
        this.entities = entities;
    }

    /** An edition that is not what was published, or is not there. */
    public record Damaged(String body, int year, int edition) {}

    /** The first editions that are damaged; reads every byte of every edition. */
    public List<Damaged> damaged(int most) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select body, year, number from edition
                        where encode(sha256(document), 'hex') <> hash
                        or exists (select from journal where journal.body = edition.body and journal.year = edition.year
                                   and act = 'PUBLISHED' and split_part(detail, ' ', 1) = number::text
                                   and split_part(detail, ' ', 2) <> hash)
                        union
                        select body, year, split_part(detail, ' ', 1)::integer from journal
                        where act = 'PUBLISHED' and detail ~ '^[0-9]{1,9} '
                        and not exists (select from edition where edition.body = journal.body and edition.year = journal.year
                                        and number = split_part(journal.detail, ' ', 1)::integer)
                        order by year, body, number
                        """,
                        Tuple.class)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Damaged(row.get(0, String.class), row.get(1, Integer.class), row.get(2, Integer.class)))
                .toList();
    }
}
