package org.nianbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;
import org.nianbao.body.PublishedYears;
import org.nianbao.problem.Problem;

/** Holds the register and what is published together: no report stands for a year in which its body did not exist. */
@ApplicationScoped
class StandingYears implements PublishedYears {
    private final EntityManager entities;

    StandingYears(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Integer> of(String body) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select year from standing_edition where body = :body order by year", Integer.class)
                .setParameter("body", body)
                .getResultList();
    }

    /**
     * The register may have changed since the report was handed in. The database is asked, and only now: a new edition keeps others from
     * changing the validity of its body until it is there for all to see.
     */
    void mustBeOfItsTime(@Observes StandingChanged changed) {
        if (changed.after().isPresent() && !existed(changed.body(), changed.year())) {
            throw Problem.CONTRADICTS_REGISTER.because(
                    "登记显示该机关在 " + changed.year() + " 年不存在",
                    "The register says that the body did not exist in " + changed.year());
        }
    }

    private boolean existed(String body, int year) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select extract(year from valid_from) <= :year and (valid_to is null or extract(year from valid_to) >= :year)
                        from body where code = :body
                        """,
                        Boolean.class)
                .setParameter("body", body)
                .setParameter("year", year)
                .getSingleResult();
    }
}
