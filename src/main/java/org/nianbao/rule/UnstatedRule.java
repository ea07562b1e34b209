package org.nianbao.rule;

import java.util.List;
import org.nianbao.form.Words;

/** A report states at least one figure: an untouched form is no report. */
record UnstatedRule(RuleText text) implements Rule {
    static final Words ALL = new Words("全部表格", "all tables");

    @Override
    public List<Finding> check(Report report) {
        boolean stated = report.figures().blanks() < report.form().figures().size();
        return stated ? List.of() : List.of(Finding.at(text, "/figures", ALL));
    }
}
