package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nianbao.form.ContentJson;
import org.nianbao.form.Words;
import org.nianbao.rule.Surroundings.Precedent;
import org.nianbao.validation.SubmittedReports;

/** Answers what validation asks: what a body has submitted and the competent office has not yet accepted. */
@ApplicationScoped
class WaitingReports implements SubmittedReports {
    private final Filings filings;
    private final ContentJson json;

    WaitingReports(Filings filings, ContentJson json) {
        this.filings = filings;
        this.json = json;
    }

    @Override
    public Optional<Precedent> find(String body, int year) {
        return filings.findByIdOptional(new FilingKey(body, year))
                .filter(filing -> filing.state() == FilingState.SUBMITTED)
                .map(filing -> new Precedent(
                        json.read(filing.content()), new Words("已提交的 %d 年填报", "filing of %d as submitted").with(year)));
    }
}
