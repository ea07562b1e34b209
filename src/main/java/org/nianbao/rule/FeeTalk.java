package org.nianbao.rule;

import java.util.regex.Pattern;

/** What section six says about money. */
final class FeeTalk {
    private static final Pattern TITLE = Pattern.compile("《[^《》]{1,100}》");
    private static final Pattern CLAUSE_END = Pattern.compile("[。;,]");
    private static final Pattern SENTENCE_END = Pattern.compile("[。;]");
    private static final Pattern NONE = Pattern.compile("[未没无不免]|(?<![0-9.])0(?:\\.0{1,4})?[元件份笔]");
    private static final Pattern PAID = Pattern.compile(
            "(?:收取|收费|收到|缴纳|缴费|处理费).{0,20}?[0-9][0-9.]{0,12}万?元" + "|[0-9]{1,6}[件份笔].{0,20}?(?:收取|缴纳|收费|缴费)");
    private static final Pattern NOTICE =
            Pattern.compile("(?:发出|下达|开具|送达|制发|作出|发放|出具).{0,12}?(?:收费|缴费).{0,6}?(?:通知|告知)");
    private static final Pattern DISCLOSURE = Pattern.compile("信息公开|政务公开|申请|处理费");
    private static final Pattern NO_FEE_OF_ANY_KIND = Pattern.compile(
            "[未没无不]有?(?:收取|发生|产生|涉及|存在|实施)?过?" + "(?:(?:任何|一切|各类|各项|各种)(?:形式的?)?(?:行政事业性)?(?:收费|费用)|(?:任何)?行政事业性收费)");

    private FeeTalk() {}

    /** A fee was charged, or a notice of one issued. */
    static boolean tellsOfFee(String folded) {
        return CLAUSE_END
                .splitAsStream(TITLE.matcher(folded).replaceAll(""))
                .anyMatch(clause -> !NONE.matcher(clause).find()
                        && (PAID.matcher(clause).find()
                                || NOTICE.matcher(clause).find()));
    }

    /** Nothing whatsoever was charged; a sentence on disclosure, or one that follows it, speaks of the processing fee only. */
    static boolean deniesEveryFee(String folded) {
        boolean onDisclosure = false;
        for (String sentence : SENTENCE_END.split(folded, -1)) {
            boolean before = onDisclosure;
            onDisclosure = DISCLOSURE.matcher(sentence).find();
            if (!before && !onDisclosure && NO_FEE_OF_ANY_KIND.matcher(sentence).find()) {
                return true;
            }
        }
        return false;
    }
}
