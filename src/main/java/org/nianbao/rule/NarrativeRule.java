package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Form;
import org.nianbao.form.Words;

/**
 * The narrative is there: what a report cannot do without, or what it should not be without.
 *
 * @param required whether it asks for the parts that a report cannot do without, or for the others
 */
record NarrativeRule(RuleText text, boolean required) implements Rule {

    @Override
    public List<Finding> check(Report report) {
        List<Finding> findings = new ArrayList<>();
        int next = 0;
        for (Form.Section section : report.form().narrative()) {
            List<String> texts = report.content()
                    .texts()
                    .subList(next, next + section.parts().size());
            next += section.parts().size();
            if (section.required() && texts.stream().allMatch(NarrativeRule::empty)) {
                if (required) {
                    findings.add(missing(section.parts().get(0), section.title()));
                }
            } else {
                emptyParts(section, texts, findings);
            }
        }
        return findings;
    }

    private void emptyParts(Form.Section section, List<String> texts, List<Finding> findings) {
        for (int i = 0; i < texts.size(); i++) {
            Form.Part part = section.parts().get(i);
            if (empty(texts.get(i)) && part.required() == required) {
                findings.add(missing(part, part.title()));
            }
        }
    }

    private Finding missing(Form.Part part, Words place) {
        return Finding.at(text, part.pointer(), place, place);
    }

    private static boolean empty(String text) {
        return text == null || text.isBlank();
    }
}
