package org.nianbao.publication;

import java.util.List;
import org.nianbao.problem.Language;
import org.nianbao.validation.Assessment;
import org.nianbao.validation.FindingView;
import org.nianbao.validation.Outcome;
import org.nianbao.validation.Rendition;

/** The findings on an edition as the public reads them. */
record ReportFindingsView(
        String body,
        int year,
        int edition,
        Outcome outcome,
        String ruleset,
        List<FindingView> findings,
        Assessment.Counts counts)
        implements Rendition.Findings {

    static ReportFindingsView from(EditionFindings.Found found, Language language) {
        return new ReportFindingsView(
                found.edition().key().body(),
                found.edition().key().year(),
                found.edition().key().number(),
                found.assessment().outcome(),
                found.assessment().ruleset(),
                FindingView.from(found.assessment(), language),
                found.assessment().counts());
    }
}
