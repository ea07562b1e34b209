package org.nianbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/** The feed of what the public reads and no longer reads, in the order of commits. */
@ApplicationScoped
class Changes {
    private static final String AFTER =
            """
            select position, change.kind as change, body, edition.name, edition.region, year, number,
                   case change.kind when 'WITHDRAWN' then taken_down_at else published_at end as at,
                   case change.kind when 'WITHDRAWN' then takedown.reason else edition.reason end as reason, hash
            from change join edition using (body, year, number) left join takedown using (body, year, number)
            where position > :after order by position limit :most
            """;

    private final EntityManager entities;

    Changes(EntityManager entities) {
        this.entities = entities;
    }

    /** So many changes after a position; positions have no gaps, and none appears before one that was seen. */
    @Transactional
    List<Tuple> after(long position, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery(AFTER, Tuple.class)
                .setParameter("after", position)
                .setParameter("most", most)
                .getResultList();
    }
}
