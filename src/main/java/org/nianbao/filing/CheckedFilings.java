package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.nianbao.form.Content;
import org.nianbao.form.ContentJson;
import org.nianbao.validation.Assessment;
import org.nianbao.validation.Basis;
import org.nianbao.validation.Explanation;
import org.nianbao.validation.FindingsJson;
import org.nianbao.validation.Validation;

/** Puts together what a caller is told about a filing. */
@ApplicationScoped
class CheckedFilings {
    private final Validation validation;
    private final ContentJson json;
    private final Receipts receipts;
    private final Permits permits;

    CheckedFilings(Validation validation, ContentJson json, Receipts receipts, Permits permits) {
        this.validation = validation;
        this.json = json;
        this.receipts = receipts;
        this.permits = permits;
    }

    CheckedFiling of(Filing filing) {
        Content content = content(filing);
        Assessment assessment = check(filing, content);
        Receipt receipt = filing.receipt() == null ? null : receipts.findById(filing.receipt());
        return new CheckedFiling(filing, content, assessment, receipt, permits.of(filing, assessment));
    }

    Content content(Filing filing) {
        return json.read(filing.content());
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
        return FindingsJson.readExplanations(filing.explanations());
    }

    /** Explanations as they are kept. */
    static String written(Map<String, Explanation> explanations) {
        return explanations.isEmpty() ? null : FindingsJson.write(explanations);
    }
}
