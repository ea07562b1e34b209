package org.nianbao.filing;

import java.util.List;
import org.nianbao.problem.Language;
import org.nianbao.validation.Assessment;
import org.nianbao.validation.FindingView;
import org.nianbao.validation.Outcome;
import org.nianbao.validation.Rendition;

/** The findings on a filing as those who work on it read them. */
record FilingFindingsView(
        String body,
        int year,
        FilingState state,
        Outcome outcome,
        String ruleset,
        List<FindingView> findings,
        Assessment.Counts counts)
        implements Rendition.Findings {

    static FilingFindingsView from(FilingReader.FoundFiling found, Language language) {
        return new FilingFindingsView(
                found.filing().key().body(),
                found.filing().key().year(),
                found.filing().state(),
                found.assessment().outcome(),
                found.assessment().ruleset(),
                FindingView.from(found.assessment(), language),
                found.assessment().counts());
    }
}
