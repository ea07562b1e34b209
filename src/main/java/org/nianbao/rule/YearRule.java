package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.form.Form;

/** The preamble presents the report of its own year, not of the one it was copied from. */
record YearRule(RuleText text, Passage preamble) implements Rule {
    /** Titles of laws, notices and plans; reports in such marks are meant. */
    private static final Pattern OTHER_TITLE = Pattern.compile("《[^《》]{1,100}(?<!报告|年报)》");

    private static final Pattern REPORT_OF = Pattern.compile("(20[0-9]{2}|二[〇零○][一二三四五][〇零○一二三四五六七八九])年度?"
            + "(?:[^。;,0-9]{0,24}?(?:信息公开|政务公开)(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|年报)"
            + "|[^。;,0-9]{0,12}?(?:信息公开|政务公开)工作(?:情况)?(?:报告|公布|公开|汇报)?如下"
            + "|(?:年度)?(?:工作)?(?:年度)?(?:报告|年报))");

    static Optional<Rule> of(RuleText text, Form form) {
        return Passage.of(form, "preamble").map(preamble -> new YearRule(text, preamble));
    }

    @Override
    public List<Finding> check(Report report) {
        String preamble = this.preamble.folded(report.content());
        if (!preamble.contains("报") && !preamble.contains("如下")) {
            return List.of();
        }
        String prose = OTHER_TITLE.matcher(preamble).replaceAll("");
        List<Integer> years = REPORT_OF
                .matcher(prose)
                .results()
                .map(mention -> mention.group(1))
                .map(Numeral::year)
                .toList();
        int year = report.content().year();
        return years.isEmpty() || years.contains(year)
                ? List.of()
                : List.of(this.preamble.finding(text, years.get(0), year));
    }
}
