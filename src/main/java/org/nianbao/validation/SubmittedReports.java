package org.nianbao.validation;

import java.util.Optional;
import org.nianbao.rule.Surroundings.Precedent;

/** What validation must ask of those who take filings in. */
public interface SubmittedReports {

    /** What a body has submitted for a year, while it waits for the competent office. */
    Optional<Precedent> find(String body, int year);
}
