package org.nianbao.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** All that became of regions and bodies. */
@ApplicationScoped
class Successions implements PanacheRepositoryBase<Succession, SuccessionKey> {

    /** Entries change one another: they are made one after the other, in whatever instance. */
    void lock() {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('nianbao.successions'))) as lock")
                .getResultList();
    }

    /** What became of one, the earliest first. */
    List<Succession> of(String subject) {
        return list("key.subject = ?1 order by key.effective", subject);
    }

    /** What became of one and what became it, the earliest first. */
    List<Succession> concerning(String code) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select * from succession where subject = :code or successors @> array[cast(:code as text)]
                        order by effective, subject
                        """,
                        Succession.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The entry since which one is no more. */
    Optional<Succession> end(String subject) {
        return of(subject).stream().filter(Succession::ends).findFirst();
    }

    /** Who was entered to have become this one, or a region in it, on a day or after. */
    Optional<String> heirOn(Lineage.Subject subject, LocalDate day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                        select succession.subject from succession, unnest(successors) as heir
                        where effective >= :day and heir like :within and succession.subject <> :subject
                        and (length(heir) = 18) = (length(:subject) = 18)
                        order by effective limit 1
                        """,
                        String.class)
                .setParameter("day", day)
                .setParameter("within", subject.prefix() + "%")
                .setParameter("subject", subject.code())
                .getResultStream()
                .findFirst();
    }
}
