package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.form.Form;
import org.nianbao.form.Words;

/** Where the preamble states the period of the statistics, it is the report year. */
record PeriodRule(RuleText text, Passage preamble) implements Rule {
    private static final String YEAR = "(?:([0-9]{4}|[〇零○一二三四五六七八九]{4})[年./-])?";
    private static final String SMALL = "([0-9]{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String DATE = YEAR + SMALL + "[月./-](?:" + SMALL + "[日号]?)?";
    private static final Pattern PERIOD = Pattern.compile(DATE + "(?:起|开始)?,?(?:截至|截止|[至到~-]{1,2})" + DATE);
    private static final Pattern STATISTICS = Pattern.compile("统计|数据|报告期");
    private static final Pattern SENTENCE_END = Pattern.compile("[。;]");
    private static final int BEFORE = 60;
    private static final int AFTER = 20;

    /** A day as it is written; what is left out is {@code null}. */
    private record Day(Integer year, int month, Integer day) {
        static Day of(Matcher matcher, int group) {
            String year = matcher.group(group);
            String day = matcher.group(group + 2);
            return new Day(
                    year == null ? null : Numeral.year(year),
                    Numeral.of(matcher.group(group + 1)),
                    day == null ? null : Numeral.of(day));
        }

        boolean is(int wantedYear, int wantedMonth, int wantedDay) {
            return (year == null || year == wantedYear) && month == wantedMonth && (day == null || day == wantedDay);
        }

        Words words() {
            return new Words((year == null ? "" : year + "年") + month + "月" + (day == null ? "" : day + "日"), iso());
        }

        private String iso() {
            return (year == null ? "" : year + "-")
                    + "%02d".formatted(month)
                    + (day == null ? "" : "-%02d".formatted(day));
        }
    }

    static Optional<Rule> of(RuleText text, Form form) {
        return Passage.of(form, "preamble").map(preamble -> new PeriodRule(text, preamble));
    }

    @Override
    public List<Finding> check(Report report) {
        int year = report.content().year();
        String prose = preamble.folded(report.content());
        List<Finding> wrong = new ArrayList<>();
        if (!STATISTICS.matcher(prose).find()) {
            return wrong;
        }
        Matcher matcher = PERIOD.matcher(prose);
        while (matcher.find()) {
            if (ofStatistics(prose, matcher)) {
                Day from = Day.of(matcher, 1);
                Day to = Day.of(matcher, 4);
                if (from.is(year, 1, 1) && to.is(year, 12, 31)) {
                    return List.of();
                }
                wrong.add(preamble.finding(text, from.words(), to.words(), year, year));
            }
        }
        return wrong.stream().limit(1).toList();
    }

    /** Other periods are nobody's business: how long a report may be downloaded, when the office is open. */
    private static boolean ofStatistics(String prose, Matcher period) {
        String[] before = SENTENCE_END.split(prose.substring(Math.max(0, period.start() - BEFORE), period.start()), -1);
        String[] after =
                SENTENCE_END.split(prose.substring(period.end(), Math.min(prose.length(), period.end() + AFTER)), -1);
        return STATISTICS.matcher(before[before.length - 1]).find()
                || STATISTICS.matcher(after[0]).find();
    }
}
