package org.nianbao.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A way of saying something, as it is written down in {@code prose/phrases.yaml}.
 *
 * @param code what is said
 * @param topics the topics of which it can be said, and by which the code is told apart; empty when it stands for itself
 * @param notTopics the topics of which it is not said, but where the words themselves name an application
 * @param anywhere whether it means the same in a sentence that is not about disclosure
 * @param needs one of these must be there: they are cheaper to look for than the patterns
 * @param says patterns, with {@code #} for the number
 * @param unless patterns that make the same words mean something else
 * @param never patterns that do so anywhere in the sentence
 * @param examples sentences that say it, and the numbers they state
 * @param traps sentences that look as if they said it
 */
record Phrase(
        String code,
        List<Topic> topics,
        List<Topic> notTopics,
        boolean anywhere,
        List<String> needs,
        List<Pattern> says,
        List<Pattern> unless,
        List<Pattern> never,
        List<Example> examples,
        List<String> traps) {

    /** A sentence that says it; {@code value} is {@code null} when it states no number. */
    record Example(String text, BigDecimal value) {}

    boolean isSaid(Window window) {
        return window.isNear(needs)
                && (anywhere || window.onDisclosure())
                && (topics.isEmpty() || topics.contains(window.topic()))
                && (!notTopics.contains(window.topic()) || window.words().contains("申请"))
                && window.has(says)
                && !window.has(unless)
                && !window.sentenceHas(never);
    }

    /** What is said of a topic. */
    String codeOf(Topic topic) {
        return topics.isEmpty() ? code : code + "." + topic.code();
    }
}
