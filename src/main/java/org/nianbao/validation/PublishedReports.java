package org.nianbao.validation;

import java.util.Optional;
import org.nianbao.form.Content;

/** What validation must ask of those who publish. */
public interface PublishedReports {

    /** The edition that stands for a body and a year. */
    Optional<Published> find(String body, int year);

    /** A published content, and the number of its edition. */
    record Published(Content content, int edition) {}
}
