package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import org.nianbao.form.Severity;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;
import org.nianbao.problem.Precondition;
import org.nianbao.problem.Problem;
import org.nianbao.problem.ProblemException;
import org.nianbao.rule.Finding;
import org.nianbao.validation.Explanation;
import org.nianbao.validation.FindingsJson;

/** What a body says to the findings that it does not mend; it goes with the finding, and falls when that does. */
@ApplicationScoped
class Explanations {
    private final Desk desk;
    private final CheckedFilings checked;
    private final Journal journal;

    Explanations(Desk desk, CheckedFilings checked, Journal journal) {
        this.desk = desk;
        this.checked = checked;
        this.journal = journal;
    }

    /** Answers a finding, or answers it anew; says whether it is the first answer. */
    @Transactional
    boolean explain(FilingKey key, String fingerprint, ExplanationRequest request, Precondition precondition) {
        Filing filing = opened(key, precondition);
        Map<String, Explanation> explanations = CheckedFilings.explanations(filing);
        mustBeExplainable(filing, fingerprint);
        String detail = FindingsJson.write(Map.of(fingerprint, request.required()));
        Instant now = journal.append(Act.EXPLAINED, key.body(), key.year(), detail);
        Explanation before = explanations.put(fingerprint, request.explanation(now));
        filing.explain(CheckedFilings.written(explanations), now);
        desk.flush();
        return before == null;
    }

    /** Takes an answer back. */
    @Transactional
    void takeBack(FilingKey key, String fingerprint, Precondition precondition) {
        Filing filing = opened(key, precondition);
        Map<String, Explanation> explanations = CheckedFilings.explanations(filing);
        if (explanations.remove(fingerprint) == null) {
            throw unknown(fingerprint);
        }
        Instant now = journal.append(Act.UNEXPLAINED, key.body(), key.year(), fingerprint);
        filing.explain(CheckedFilings.written(explanations), now);
        desk.flush();
    }

    private Filing opened(FilingKey key, Precondition precondition) {
        Filing filing = desk.forDrafter(key);
        precondition.accept(filing.version());
        filing.only(Step.EXPLAIN);
        return filing;
    }

    private void mustBeExplainable(Filing filing, String fingerprint) {
        Finding finding = checked.check(filing, checked.content(filing))
                .find(fingerprint)
                .orElseThrow(() -> unknown(fingerprint));
        if (finding.severity() == Severity.ERROR) {
            throw Problem.NOT_EXPLAINABLE.because(
                    finding.code() + " 是错误，请改正", finding.code() + " is an error; please mend it");
        }
    }

    private static ProblemException unknown(String fingerprint) {
        return Problem.UNKNOWN_FINDING.because(
                "没有指纹为 " + fingerprint + " 的校验结果或说明", "There is no finding or explanation " + fingerprint);
    }
}
