package org.nianbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.nianbao.body.BodyCode;
import org.nianbao.validation.Assessment;
import org.nianbao.validation.Basis;
import org.nianbao.validation.Explanation;
import org.nianbao.validation.FindingsJson;
import org.nianbao.validation.Validation;

/** What was found on an edition when it was published, and what would be found today. */
@ApplicationScoped
class EditionFindings {
    private final Editions editions;
    private final Takedowns takedowns;
    private final StandingReports contents;
    private final Validation validation;

    EditionFindings(Editions editions, Takedowns takedowns, StandingReports contents, Validation validation) {
        this.takedowns = takedowns;
        this.editions = editions;
        this.contents = contents;
        this.validation = validation;
    }

    /** An edition and findings on it. */
    record Found(Edition edition, Assessment assessment) {}

    /**
     * The findings on an edition; empty when it is not published.
     *
     * @param number {@code null} for the edition that stands
     */
    @Transactional
    Optional<Found> find(String body, int year, EditionNumber number, Basis basis) {
        BodyCode.require(body);
        Optional<Edition> edition = number == null
                ? editions.last(body, year)
                : editions.findByIdOptional(new EditionKey(body, year, number.value()));
        return edition.map(takedowns::mustStand).map(asked -> new Found(asked, assess(asked, basis)));
    }

    /** An edition from before findings were kept is checked now; the answer says by which rules. */
    private Assessment assess(Edition edition, Basis basis) {
        Assessment kept = edition.findings() == null ? null : FindingsJson.read(edition.findings());
        if (basis == Basis.OWN && kept != null) {
            return kept;
        }
        Map<String, Explanation> said = kept == null ? Map.of() : kept.explanations();
        return validation.check(edition.key().body(), contents.content(edition)).explainedBy(said);
    }
}
