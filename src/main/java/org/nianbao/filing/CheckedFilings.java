package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianbao.form.Content;
import org.nianbao.problem.Fault;
import org.nianbao.problem.Problem;
import org.nianbao.validation.Assessment;
import org.nianbao.validation.Basis;
import org.nianbao.validation.Explanation;
import org.nianbao.validation.FindingsJson;
import org.nianbao.validation.Validation;

/** Puts together what a caller is told about a filing. */
@ApplicationScoped
class CheckedFilings {
    private final Validation validation;
    private final Contents contents;
    private final Receipts receipts;
    private final Permits permits;

    CheckedFilings(Validation validation, Contents contents, Receipts receipts, Permits permits) {
        this.validation = validation;
        this.contents = contents;
        this.receipts = receipts;
        this.permits = permits;
    }

    CheckedFiling of(Filing filing) {
        Content content = content(filing);
        Assessment assessment = check(filing, content);
        Receipt receipt = filing.receipt() == null ? null : receipts.findById(filing.receipt());
        return new CheckedFiling(
                filing, content, assessment, receipt, contents.changes(filing), nextActions(filing, assessment));
    }

    List<Step> nextActions(Filing filing, Assessment assessment) {
        return permits.of(filing, assessment);
    }

    Content content(Filing filing) {
        return contents.of(filing);
    }

    /** Refuses reasons that point to nothing. */
    void mustHavePlaces(Filing filing, List<Reason> reasons) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            String pointer = reasons.get(i).pointer();
            if (pointer != null && !contents.hasPlace(filing, pointer)) {
                faults.add(new Fault(
                        "/reasons/" + i + "/pointer",
                        "unknown-place",
                        "报告中没有 " + pointer,
                        "There is no " + pointer + " in the report"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.INVALID_CONTENT.at(faults);
        }
    }

    /** All findings on the content that is filed, with what the body says to them. */
    Assessment check(Filing filing, Content content) {
        return validation.check(filing.key().body(), content).explainedBy(explanations(filing));
    }

    /** What was found when the filing was submitted, or what is found now. */
    Assessment findings(Filing filing, Basis basis) {
        return basis == Basis.OWN && filing.findings() != null
                ? FindingsJson.read(filing.findings())
                : check(filing, content(filing));
    }

    /** All findings on a content that may be submitted; the request ends with them when it may not. */
    Assessment submittable(Filing filing, Content content) {
        Assessment assessment = check(filing, content);
        permits.mustPass(filing, assessment);
        return assessment;
    }

    /** What of the explanations still belongs to a finding when the content is replaced; as it is kept. */
    String stillExplained(Filing filing, Content content) {
        return filing.explanations() == null
                ? null
                : written(check(filing, content).explanations());
    }

    static Map<String, Explanation> explanations(Filing filing) {
        return explanations(filing.explanations());
    }

    /** The same, as it is kept; {@code null} for nothing. */
    static Map<String, Explanation> explanations(String kept) {
        return FindingsJson.readExplanations(kept);
    }

    /** Explanations as they are kept. */
    static String written(Map<String, Explanation> explanations) {
        return explanations.isEmpty() ? null : FindingsJson.write(explanations);
    }
}
