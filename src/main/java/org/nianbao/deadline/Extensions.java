package org.nianbao.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.nianbao.problem.Problem;

/** All extensions. */
@ApplicationScoped
class Extensions implements PanacheRepositoryBase<Extension, ExtensionKey> {

    /** The extension; otherwise the request ends with {@link Problem#NO_EXTENSION}. */
    Extension require(ExtensionKey key) {
        return findByIdOptional(key)
                .orElseThrow(() -> Problem.NO_EXTENSION.because(
                        "机关 " + key.body() + " 的 " + key.year() + " 年度报告没有延期",
                        "The body " + key.body() + " has no extension for " + key.year()));
    }

    /** Keeps what is granted now beside what was before, for whoever asks what was known at a time: behind it, whatever the clock says. */
    void remember(ExtensionKey key, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into extension_history select body, year, greatest(:now, (
                            select max(recorded_at) + interval '1 microsecond' from extension_history
                            where body = :body and year = :year)), due from extension
                        where body = :body and year = :year
                        """)
                .setParameter("now", now)
                .setParameter("body", key.body())
                .setParameter("year", key.year())
                .executeUpdate();
    }
}
