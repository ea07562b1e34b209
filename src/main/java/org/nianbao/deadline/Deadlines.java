package org.nianbao.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nianbao.access.RegionCode;
import org.nianbao.body.Body;

/** What the regions say about last days. */
@ApplicationScoped
class Deadlines implements PanacheRepositoryBase<Deadline, DeadlineKey> {

    /** The entry that holds in a region: its own as a whole, or else that of the nearest region above which has one. */
    Optional<Deadline> nearest(String region, int year) {
        List<String> upwards = RegionCode.upwards(region);
        return list("key.year = ?1 and key.region in ?2", year, upwards).stream()
                .min(Comparator.comparing(entry -> upwards.indexOf(entry.key().region())));
    }

    /** The last day of a body as it would be without an extension; the database is asked, for its word holds everywhere. */
    LocalDate withoutExtension(Body body, int year) {
        return (LocalDate) getEntityManager()
                .createNativeQuery("select due(:body, :region, :level, :kind, :year)", LocalDate.class)
                .setParameter("body", "")
                .setParameter("region", body.region())
                .setParameter("level", body.level().name())
                .setParameter("kind", body.kind().name())
                .setParameter("year", year)
                .getSingleResult();
    }

    /** Keeps what is entered now beside what was before, for whoever asks what was known at a time: behind it, whatever the clock says. */
    void remember(DeadlineKey key, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into deadline_history select region, year, greatest(:now, (
                            select max(recorded_at) + interval '1 microsecond' from deadline_history
                            where region = :region and year = :year)), timetable, earliest from deadline
                        where region = :region and year = :year
                        """)
                .setParameter("now", now)
                .setParameter("region", key.region())
                .setParameter("year", key.year())
                .executeUpdate();
    }
}
