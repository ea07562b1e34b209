package org.nianbao.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The journal as a chain: every entry in the order of commits, with its hash. */
@ApplicationScoped
public class Chain {
    private static final String LINK =
            """
            select position, hash, sequence, at, actor, act, body, year, region, detail, address
            from journal_link left join journal on sequence = entry where position > :after
            """;

    private final EntityManager entities;

    Chain(EntityManager entities) {
        this.entities = entities;
    }

    /** What a reader of the journal asks for; {@code null} asks for all. */
    public record Filter(String body, Integer year) {}

    /** So many links after a position. */
    public List<Link> after(long position, int most) {
        return after(position, most, new Filter(null, null));
    }

    /** The same, of the entries that are asked for. */
    public List<Link> after(long position, int most, Filter filter) {
        String where = (filter.body() == null ? "" : " and body = :body")
                + (filter.year() == null ? "" : " and year = :year")
                + " order by position";
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(LINK + where, Tuple.class)
                .setParameter("after", position)
                .setMaxResults(most);
        if (filter.body() != null) {
            query.setParameter("body", filter.body());
        }
        if (filter.year() != null) {
            query.setParameter("year", filter.year());
        }
        return query.getResultList().stream().map(Chain::link).toList();
    }

    /** The first entry that no link holds, {@code null} when there is none. */
    public Long unlinked() {
        return (Long) entities.createNativeQuery(
                        """
                        select min(sequence) from journal
                        where not exists (select from journal_link where entry = sequence and position > 0)
                        """,
                        Long.class)
                .getSingleResult();
    }

    private static Link link(Tuple row) {
        Entry entry = row.get("sequence") == null ? null : Entry.from(row);
        return new Link(row.get("position", Long.class), row.get("hash", String.class), entry);
    }
}
