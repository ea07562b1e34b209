package org.nianbao.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nianbao.body.Body;
import org.nianbao.form.Content;
import org.nianbao.form.Scope;
import org.nianbao.rule.Surroundings;
import org.nianbao.rule.Surroundings.Below;
import org.nianbao.rule.Surroundings.Filer;
import org.nianbao.rule.Surroundings.Precedent;

/** Looks up what is held around a body's report. */
@ApplicationScoped
class Neighbourhood {
    private final PublishedReports published;
    private final SubmittedReports submitted;
    private final ReportsBelow below;
    private final Requirements requirements;

    Neighbourhood(
            PublishedReports published, SubmittedReports submitted, ReportsBelow below, Requirements requirements) {
        this.published = published;
        this.submitted = submitted;
        this.below = below;
        this.requirements = requirements;
    }

    Surroundings of(Body body, Content content) {
        return new Surroundings(
                new Filer(body.name(), body.kind(), body.level()),
                report(body, content.year() - 1),
                report(body, content.year() + 1),
                below(body, content),
                peers(body, content),
                requirements.of(body.region()).overviewCharacters());
    }

    /** The edition that stands; where nothing is published yet, what is submitted. */
    private Precedent report(Body body, int year) {
        return published
                .find(body.code(), year)
                .or(() -> submitted.find(body.code(), year))
                .orElse(null);
    }

    private Below below(Body body, Content content) {
        return content.scope() == Scope.CONSOLIDATED
                ? below.in(body.region(), content.year(), content.form()).orElse(null)
                : null;
    }

    private List<Precedent> peers(Body body, Content content) {
        return published.resembling(body.code(), content);
    }
}
