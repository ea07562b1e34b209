package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.body.BodyKind;
import org.nianbao.form.Content;
import org.nianbao.form.Form;
import org.nianbao.form.Scope;
import org.nianbao.form.Words;

/**
 * A government reports on assessment, public appraisal and accountability. Reports say it in many ways, so one that seems to be missing is left
 * in peace; two are not.
 */
record AssessmentRule(RuleText text, Passage supervision) implements Rule {
    private static final List<Topic> TOPICS = List.of(
            new Topic(new Words("工作考核", "assessment of the work"), Pattern.compile("考核|考评|考查|评估|测评|绩效")),
            new Topic(new Words("社会评议", "public appraisal"), Pattern.compile("评议|满意度|民意|(?:社会|公众|群众)[^。；;]{0,6}评价")),
            new Topic(new Words("责任追究", "accountability"), Pattern.compile("追责|问责|追究|通报批评|处分")));
    private static final int TOLERATED = 1;

    private record Topic(Words name, Pattern mention) {
        boolean missingIn(Content content) {
            return content.texts().stream()
                    .noneMatch(text -> text != null && mention.matcher(text).find());
        }
    }

    static Optional<Rule> of(RuleText text, Form form) {
        return Passage.of(form, "overview.supervision").map(supervision -> new AssessmentRule(text, supervision));
    }

    @Override
    public List<Finding> check(Report report) {
        if (!government(report)) {
            return List.of();
        }
        List<Words> missing = new ArrayList<>();
        for (Topic topic : TOPICS) {
            if (topic.missingIn(report.content())) {
                missing.add(topic.name());
            }
        }
        return missing.size() > TOLERATED ? List.of(supervision.finding(text, Words.listed(missing))) : List.of();
    }

    private static boolean government(Report report) {
        Surroundings.Filer filer = report.around().filer();
        return report.content().scope() == Scope.CONSOLIDATED || filer != null && filer.kind() == BodyKind.GOVERNMENT;
    }
}
