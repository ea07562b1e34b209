package org.nianbao.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.nianbao.problem.Problem;

/** All filings. */
@ApplicationScoped
class Filings implements PanacheRepositoryBase<Filing, FilingKey> {

    /** The filing; otherwise the request ends with {@link Problem#NO_FILING}. */
    Filing require(FilingKey key) {
        return findByIdOptional(key)
                .orElseThrow(() -> Problem.NO_FILING.because(
                        "机关 " + key.body() + " 没有 " + key.year() + " 年度的填报",
                        "The body " + key.body() + " has no filing for " + key.year()));
    }
}
