package org.nianbao.rule;

import java.util.List;
import org.nianbao.form.Severity;
import org.nianbao.form.Words;

/** A report states at least one figure: an untouched form is no report. */
record UnstatedRule() implements Rule {

    @Override
    public String code() {
        return "R0-UNSTATED";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Words title() {
        return new Words("不能所有表格都是空白", "Not every table may be blank");
    }

    @Override
    public Words basis() {
        return new Words(
                "《政府信息公开条例》第五十条：报告应当包括各项数据",
                "Regulations on Open Government Information, art. 50: a report contains the figures");
    }

    @Override
    public String formula() {
        return "∃ figure ≠ null";
    }

    @Override
    public List<Finding> check(Report report) {
        if (report.content().figures().blanks() < report.form().figures().size()) {
            return List.of();
        }
        Words all = new Words("全部表格", "all tables");
        return List.of(Finding.at(
                this,
                "/figures",
                all,
                new Words("所有数据项都是空白；没有发生的，请填 0。", "Every figure is blank; state 0 where nothing happened.")));
    }
}
