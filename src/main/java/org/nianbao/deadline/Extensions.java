package org.nianbao.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
}
