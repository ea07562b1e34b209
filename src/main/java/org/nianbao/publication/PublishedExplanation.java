package org.nianbao.publication;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Words;
import org.nianbao.rule.Finding;
import org.nianbao.validation.Assessment;
import org.nianbao.validation.Explanation;

/** What the body said to a finding on its report, as the public reads it. */
record PublishedExplanation(String code, String pointer, Words message, Explanation.Reason reason, String text) {

    /** In the order of the findings. */
    static List<PublishedExplanation> of(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> assessment.explanation(finding).map(said -> of(finding, said)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static PublishedExplanation of(Finding finding, Explanation said) {
        return new PublishedExplanation(
                finding.code(), finding.pointer(), finding.message(), said.reason(), said.text());
    }
}
