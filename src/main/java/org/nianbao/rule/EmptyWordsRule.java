package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.form.Form;

/** A part that says that there is nothing to say says nothing. */
record EmptyWordsRule(RuleText text, List<Passage> parts) implements Rule {
    private static final int LONGEST = 60;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{IsHan}a-zA-Z0-9]");
    private static final Pattern NOTHING =
            Pattern.compile("(?:(?:存在的?)?(?:主要)?(?:问题|不足|困难)(?:和不足)?|改进(?:情况|措施|方向)|整改(?:情况|措施)){0,1}"
                    + "(?:(?:20[0-9]{2}年度?|本年度?|今年|目前|当前|我局|我镇|我街道|我单位|本机关|本单位|本局|本部门|本镇|本街道)){0,3}"
                    + "(?:暂时?|尚|均|也|基本)?"
                    + "(?:无|没有|不存在|未发现|未存在|不涉及|不适用|略|同上|na|NA)"
                    + "(?:存在)?(?:的)?(?:主要|明显|突出|其他|重大|任何|相关|有关|需要?)?(?:的)?"
                    + "(?:改进|整改|报告|说明)?(?:的)?(?:问题|不足|困难|情况|内容|措施|事项|方面|之处|改进)?");

    static Optional<Rule> of(RuleText text, Form form) {
        List<Passage> parts = Passage.all(form, "problems", "improvements");
        return parts.isEmpty() ? Optional.empty() : Optional.of(new EmptyWordsRule(text, parts));
    }

    @Override
    public List<Finding> check(Report report) {
        return parts.stream()
                .filter(part -> nothing(part.in(report.content())))
                .map(part -> part.finding(text, part.part().title()))
                .toList();
    }

    private static boolean nothing(String written) {
        if (written.isBlank() || written.length() > LONGEST) {
            return false;
        }
        String words = NO_WORD.matcher(Folded.of(written)).replaceAll("");
        return words.isEmpty() || NOTHING.matcher(words).matches();
    }
}
