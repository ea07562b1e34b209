package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
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
    List<NextAction> of(Filing filing, Assessment assessment) {
        List<NextAction> actions = new ArrayList<>();
        if (desk.callerFiles(filing.key())) {
            boolean explainable = !assessment.unexplained().isEmpty();
            boolean submittable = !assessment.hasErrors() && !mustExplain(filing, assessment);
            actions.addAll(NextAction.ofFiler(filing.state(), explainable, submittable));
        }
        if (desk.callerReviews(filing.key())) {
            actions.addAll(NextAction.ofReviewer(filing.state()));
        }
        return actions;
    }

    /** Refuses to hand in what has errors, or warnings that the region wants explained and are not. */
    void mustPass(Filing filing, Assessment assessment) {
        if (assessment.hasErrors()) {
            throw refusal(Problem.HAS_ERRORS.at(assessment.errors()), assessment);
        }
        if (mustExplain(filing, assessment)) {
            throw refusal(Problem.UNEXPLAINED_WARNINGS.at(assessment.unexplained()), assessment);
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
