package org.nianbao.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence and where it stands: of which year and of which bodies its numbers speak. */
final class Setting {
    private static final Pattern YEAR =
            Pattern.compile("(?<![结转][到至入]?)(?<![结比较与同转])(\\d{4}年|上年|去年|下年|本年)(?!度?的?(结转|转结|转接|转至|转下|顺延|收到，?结转|末|底))");
    private static final Pattern REGION = Pattern.compile("全[市区县省州盟旗域]|[我本][市区县省州]|各级|各行政机关|各[县乡镇]");
    private static final Pattern BODY = Pattern.compile(
            "本级|办公[室厅]|政府办|部门|街道|乡镇|镇街|委员会|[教育科技公安民政司法财政人社资源环境建设交通水利农业商务文化卫健应急审计监管统计林业]局|[市区县省州]政府(?!信息)");

    /** All of them, for the test that no text makes them run away. */
    static final List<Pattern> PATTERNS = List.of(YEAR, REGION, BODY);

    private final String marked;
    private final boolean own;
    private final boolean onDisclosure;
    private List<Mention> years;
    private List<Mention> regions;
    private List<Mention> bodies;

    /**
     * @param own whether the report is of one body only
     * @param onDisclosure whether it is about disclosure: named in the sentence, or by what stands before it
     */
    Setting(String marked, boolean own, boolean onDisclosure) {
        this.marked = marked;
        this.own = own;
        this.onDisclosure = onDisclosure;
    }

    /** Looks for years, regions and bodies; only where something is said that depends on them. */
    private void look() {
        if (years == null) {
            years = mentions(YEAR, marked);
            regions = mentions(REGION, marked);
            bodies = own ? List.of() : mentions(BODY, marked);
        }
    }

    private record Mention(String word, int at) {}

    private static List<Mention> mentions(Pattern pattern, String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            mentions.add(new Mention(matcher.group(), matcher.start()));
        }
        return mentions;
    }

    /** The last mention before a place, and not before another; {@code null} when there is none. */
    private static Mention last(List<Mention> mentions, int from, int before) {
        Mention last = null;
        for (Mention mention : mentions) {
            if (mention.at() >= from && mention.at() < before) {
                last = mention;
            }
        }
        return last;
    }

    /** Whether a sentence names the matter at all: a bureau of justice also speaks of other disputes. */
    static boolean isOnDisclosure(String marked) {
        return marked.contains("信息公开")
                || marked.contains("依申请")
                || marked.contains("申请公开")
                || marked.contains("公开申请")
                || marked.contains("政务公开");
    }

    /** Whether a number, or a clause, at a place speaks for the whole report: of its year, and not of a part of the bodies. */
    boolean isWhole(int at) {
        look();
        Mention year = last(years, 0, at);
        boolean ofTheYear = year == null || year.word().startsWith("本年");
        return ofTheYear && (own ? last(regions, 0, at) == null : isOfAllBodies(at));
    }

    /** Whether a number at a place is said to be last year's, in a sentence that does not compare it with this year's. */
    boolean isOfLastYear(int at) {
        look();
        Mention year = last(years, 0, at);
        return year != null
                && (year.word().equals("上年") || year.word().equals("去年"))
                && years.stream().noneMatch(mention -> mention.word().equals("本年"));
    }

    /** In a government's report a number belongs to the body that is named last before it, else to all. */
    private boolean isOfAllBodies(int at) {
        int piece = Math.max(marked.lastIndexOf('；', at - 1), marked.lastIndexOf('（', at - 1)) + 1;
        Mention body = last(bodies, piece, at);
        Mention region = last(regions, piece, at);
        return body == null || region != null && region.at() > body.at();
    }

    /** The words around a number. */
    Window window(int at) {
        return Window.around(marked, at, onDisclosure);
    }

    /** The clauses of the sentence, each with the place where it ends. */
    Map<Integer, Window> clauses() {
        Map<Integer, Window> clauses = new LinkedHashMap<>();
        int start = 0;
        for (int i = 0; i <= marked.length(); i++) {
            if (i == marked.length() || "，；。".indexOf(marked.charAt(i)) >= 0) {
                if (i > start) {
                    clauses.put(i, Window.of(marked, start, i, onDisclosure));
                }
                start = i + 1;
            }
        }
        return clauses;
    }
}
