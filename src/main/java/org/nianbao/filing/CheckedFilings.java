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
        Content content = json.read(filing.content());
        Assessment assessment = validation.check(filing.key().body(), content);
        Receipt receipt = filing.receipt() == null ? null : receipts.findById(filing.receipt());
        return new CheckedFiling(filing, content, assessment, receipt, actions(filing, assessment));
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
