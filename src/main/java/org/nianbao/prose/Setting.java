package org.nianbao.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence and where it stands.
 *
 * @param own whether the report is of one body only
 * @param onDisclosure whether it is about disclosure: named in the sentence, or by what stands before it
 */
record Setting(String marked, boolean own, boolean onDisclosure) {
    private static final Pattern YEAR =
            Pattern.compile("(?<![结转][到至入]?)(?<![结比较与同转])(\\d{4}年|上年|去年|下年|本年)(?!度?的?(结转|转结|转接|转至|转下|顺延|收到，?结转|末|底))");
    private static final Pattern REGION = Pattern.compile("全[市区县省州盟旗域]|[我本][市区县省州]|各级|各行政机关|各[县乡镇]");
    private static final Pattern BODY = Pattern.compile(
            "本级|办公[室厅]|政府办|部门|街道|乡镇|镇街|委员会|[教育科技公安民政司法财政人社资源环境建设交通水利农业商务文化卫健应急审计监管统计林业]局|[市区县省州]政府(?!信息)");

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
        return isOfTheYear(at) && (own ? !REGION.matcher(marked).region(0, at).find() : isOfAllBodies(at));
    }

    private boolean isOfTheYear(int at) {
        Matcher years = YEAR.matcher(marked).region(0, at).useTransparentBounds(true);
        boolean ofTheYear = true;
        while (years.find()) {
            ofTheYear = years.group(1).equals("本年");
        }
        return ofTheYear;
    }

    /** In a government's report a number belongs to the body that is named last before it, else to all. */
    private boolean isOfAllBodies(int at) {
        String left = marked.substring(0, at);
        String piece = left.substring(Math.max(left.lastIndexOf('；'), left.lastIndexOf('（')) + 1);
        int body = last(BODY, piece);
        return body < 0 || last(REGION, piece) > body;
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    /** The words around a number. */
    Window window(int at) {
        return Window.around(marked, at, onDisclosure);
    }

    /** The clauses of the sentence that speak for the whole report. */
    List<Window> clauses() {
        List<Window> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= marked.length(); i++) {
            if (i == marked.length() || "，；。".indexOf(marked.charAt(i)) >= 0) {
                if (i > start && isWhole(i)) {
                    clauses.add(Window.of(marked, start, i, onDisclosure));
                }
                start = i + 1;
            }
        }
        return clauses;
    }
}
