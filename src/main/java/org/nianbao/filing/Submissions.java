package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.nianbao.form.Content;
import org.nianbao.form.ContentJson;
import org.nianbao.problem.Precondition;
import org.nianbao.validation.Assessment;
import org.nianbao.validation.FindingsJson;

/** Handing a filing in, in one transaction: content, state, journal and receipt, or nothing. */
@ApplicationScoped
class Submissions {
    private final Desk desk;
    private final Drafts drafts;
    private final CheckedFilings checked;
    private final Receipts receipts;

    Submissions(Desk desk, Drafts drafts, CheckedFilings checked, Receipts receipts) {
        this.desk = desk;
        this.drafts = drafts;
        this.checked = checked;
        this.receipts = receipts;
    }

    /** The receipt, and what its bearer may do next. */
    record Submitted(Receipt receipt, List<Step> nextActions) {}

    /** Hands in what is filed. */
    @Transactional
    Submitted submit(FilingKey key, Precondition precondition) {
        Filing filing = desk.forFiler(key);
        precondition.accept(filing.version());
        return submit(filing, checked.content(filing));
    }

    /** Saves a content and hands it in. */
    @Transactional
    Submitted submit(FilingKey key, Content content, Precondition precondition) {
        desk.mustFile(key);
        return submit(drafts.save(key, content, precondition).filing(), content);
    }

    private Submitted submit(Filing filing, Content content) {
        filing.only(Step.SUBMIT);
        Assessment assessment = checked.submittable(filing, content);
        String hash = ContentJson.hash(filing.content());
        Receipt receipt = receipts.issue(filing, hash, assessment.ruleset());
        filing.submit(receipt.id(), FindingsJson.write(assessment), receipt.submittedAt());
        receipts.flush();
        return new Submitted(receipt, checked.nextActions(filing, assessment));
    }
}
