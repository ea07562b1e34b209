package org.nianbao.validation;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Content;
import org.nianbao.rule.Surroundings.Precedent;

/** What validation must ask of those who publish. */
public interface PublishedReports {

    /** The edition that stands for a body and a year. */
    Optional<Precedent> find(String body, int year);

    /** Other bodies' standing reports for the same year whose narrative may be the same text; few, the likeliest first. */
    List<Precedent> resembling(String body, Content content);
}
