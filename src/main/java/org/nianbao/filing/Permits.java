package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.nianbao.problem.Problem;
import org.nianbao.problem.ProblemException;
import org.nianbao.validation.Assessment;
import org.nianbao.validation.FindingView;
import org.nianbao.validation.Requirements;

/** What may be done with a filing, as its findings and the demands of its region stand. */
@ApplicationScoped
class Permits {
    private final Desk desk;
    private final Requirements requirements;

    Permits(Desk desk, Requirements requirements) {
        this.desk = desk;
        this.requirements = requirements;
    }

    /** What this caller may do now. */
    List<Step> of(Filing filing, Assessment assessment) {
        Set<Party> parties = desk.parties(filing.key());
        return Arrays.stream(Step.values())
                .filter(step -> step.isFor(parties) && step.isOpen(filing))
                .filter(step -> leads(step, filing, assessment))
                .toList();
    }

    /** Whether a step that is open leads anywhere, as the findings stand. */
    private boolean leads(Step step, Filing filing, Assessment assessment) {
        return switch (step) {
            case EXPLAIN -> !assessment.unexplained().isEmpty();
            case SUBMIT -> !assessment.hasErrors() && !mustExplain(filing, assessment) && !filing.isUnchanged();
            default -> true;
        };
    }

    /** Refuses to hand in what has errors, warnings that the region wants explained and are not, or nothing new. */
    void mustPass(Filing filing, Assessment assessment) {
        if (assessment.hasErrors()) {
            throw refusal(Problem.HAS_ERRORS.at(assessment.errors()), assessment);
        }
        if (mustExplain(filing, assessment)) {
            throw refusal(Problem.UNEXPLAINED_WARNINGS.at(assessment.unexplained()), assessment);
        }
        if (filing.isUnchanged()) {
            throw Problem.UNCHANGED.because(
                    "与审核机关上次处理的内容相同，请先修改或说明",
                    "It is what the competent office last decided on: change or explain something first");
        }
    }

    /** The region is only asked when it matters. */
    private boolean mustExplain(Filing filing, Assessment assessment) {
        return !assessment.unexplained().isEmpty()
                && requirements.of(desk.body(filing.key()).region()).explainWarnings();
    }

    private static ProblemException refusal(ProblemException problem, Assessment assessment) {
        return problem.with("findings", language -> FindingView.from(assessment, language));
    }
}
