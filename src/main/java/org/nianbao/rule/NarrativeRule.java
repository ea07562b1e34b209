package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Form;
import org.nianbao.form.Severity;
import org.nianbao.form.Words;

/** The narrative is there: one rule for what a report cannot do without, one for what it should not be without. */
enum NarrativeRule implements Rule {
    REQUIRED(
            "R1-NARRATIVE",
            Severity.ERROR,
            new Words("必备的文字内容不能空缺", "A required part of the narrative must not be empty")),
    COMPLETE(
            "R1-PARTS",
            Severity.WARNING,
            new Words("引言和总体情况各部分应当填写", "The preamble and every part of the overview should be filled in"));

    private static final Words BASIS = new Words(
            "《政府信息公开条例》第五十条；年度报告格式各部分",
            "Regulations on Open Government Information, art. 50; the sections of the form");

    private final String code;
    private final Severity severity;
    private final Words title;

    NarrativeRule(String code, Severity severity, Words title) {
        this.code = code;
        this.severity = severity;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Words title() {
        return title;
    }

    @Override
    public Words basis() {
        return BASIS;
    }

    @Override
    public String formula() {
        return "narrative ≠ ∅";
    }

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
                if (this == REQUIRED) {
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
            if (empty(texts.get(i)) && part.required() == (this == REQUIRED)) {
                findings.add(missing(part, part.title()));
            }
        }
    }

    private Finding missing(Form.Part part, Words place) {
        return Finding.at(this, part.pointer(), place, new Words("“%s”没有内容。", "\"%s\" is empty.").with(place));
    }

    private static boolean empty(String text) {
        return text == null || text.isBlank();
    }
}
