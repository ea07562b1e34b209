package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Content;
import org.nianbao.form.ContentJson;
import org.nianbao.validation.Assessment;
import org.nianbao.validation.Validation;

/** Puts together what a caller is told about a filing. */
@ApplicationScoped
class CheckedFilings {
    private final Validation validation;
    private final ContentJson json;
    private final Receipts receipts;
    private final Desk desk;

    CheckedFilings(Validation validation, ContentJson json, Receipts receipts, Desk desk) {
        this.validation = validation;
        this.json = json;
        this.receipts = receipts;
        this.desk = desk;
    }

    CheckedFiling of(Filing filing) {
        Content content = content(filing);
        Assessment assessment = check(filing, content);
        Receipt receipt = filing.receipt() == null ? null : receipts.findById(filing.receipt());
        return new CheckedFiling(filing, content, assessment, receipt, actions(filing, assessment));
    }

    Content content(Filing filing) {
        return json.read(filing.content());
    }

    /** All findings on the content that is filed, for those who have it at hand. */
    Assessment check(Filing filing, Content content) {
        return validation.check(filing.key().body(), content);
    }

    private List<NextAction> actions(Filing filing, Assessment assessment) {
        List<NextAction> actions = new ArrayList<>();
        if (desk.callerFiles(filing.key())) {
            actions.addAll(NextAction.ofFiler(filing.state(), assessment.hasErrors()));
        }
        if (desk.callerReviews(filing.key())) {
            actions.addAll(NextAction.ofReviewer(filing.state()));
        }
        return actions;
    }
}
