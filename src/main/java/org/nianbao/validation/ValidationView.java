package org.nianbao.validation;

import java.util.List;
import org.nianbao.problem.Language;

/** The result of a check as clients read it. */
record ValidationView(
        Outcome outcome, String ruleset, List<FindingView> findings, Assessment.Counts counts, String contentHash)
        implements Rendition.Findings {

    static ValidationView from(Assessment assessment, String contentHash, Language language) {
        return new ValidationView(
                assessment.outcome(),
                assessment.ruleset(),
                FindingView.from(assessment, language),
                assessment.counts(),
                contentHash);
    }
}
