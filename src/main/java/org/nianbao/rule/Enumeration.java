package org.nianbao.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The points of a text that counts them: 一是 … 二是 …, 1. … 2. …, （一）…（二）…, 首先 … 其次 …. */
final class Enumeration {
    private static final String CHARACTERS = "([一二三四五六七八九十]{1,2})";
    private static final String WORDS_OF_ORDER = "首先其次再次最后";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
    private static final List<Style> STYLES = List.of(
            new Style("(?<![统唯第万专])" + CHARACTERS + "[是要]", "一是", "一要"),
            new Style("\\(" + CHARACTERS + "\\)", "(一)"),
            new Style("第" + CHARACTERS + "[,、是:]", "第一"),
            new Style("(?<!\\p{IsHan})" + CHARACTERS + "、", "一、"),
            new Style("(?<![0-9.])([0-9]{1,2})[.、](?![0-9])", "1.", "1、"),
            new Style("\\(([0-9]{1,2})\\)", "(1)"),
            new Style("([①-⑩])", "①"),
            new Style("(首先|其次|再次|最后)", "首先"));

    /** A way of counting; without one of its first marks a text does not count so. */
    private record Style(Pattern mark, List<String> first) {
        Style(String mark, String... first) {
            this(Pattern.compile(mark), List.of(first));
        }

        boolean isIn(String folded) {
            return first.stream().anyMatch(folded::contains);
        }
    }

    /** A style of counting as a text uses it: where it starts, how far its first list runs, and how many marks there are. */
    private record Use(int start, int run, int marks) {}

    private Enumeration() {}

    /** How many points the first list of a text has; 0 when it does not count them. */
    static int points(String folded) {
        return uses(folded).stream()
                .filter(use -> use.run() > 1)
                .min(Comparator.comparing(Use::start))
                .map(Use::run)
                .orElse(0);
    }

    /** The most marks of one style, in however many lists; 0 when the text does not count its points. */
    static int marks(String folded) {
        return uses(folded).stream().mapToInt(Use::marks).max().orElse(0);
    }

    private static List<Use> uses(String folded) {
        return STYLES.stream()
                .filter(style -> style.isIn(folded))
                .flatMap(style -> use(style.mark(), folded).stream())
                .toList();
    }

    private static Optional<Use> use(Pattern style, String folded) {
        List<MatchResult> matches = style.matcher(folded).results().toList();
        int start = -1;
        int run = 0;
        boolean first = true;
        for (MatchResult match : matches) {
            int ordinal = ordinal(match.group(1), run);
            first = first && (run == 0 || ordinal != 1);
            if (first && ordinal == run + 1) {
                start = run == 0 ? match.start() : start;
                run++;
            }
        }
        return run == 0 ? Optional.empty() : Optional.of(new Use(start, run, matches.size()));
    }

    private static int ordinal(String mark, int run) {
        int word = WORDS_OF_ORDER.indexOf(mark);
        if (word >= 0) {
            return word == 0 ? 1 : Math.max(2, run + 1);
        }
        int circled = CIRCLED.indexOf(mark);
        return circled >= 0 ? circled + 1 : Numeral.of(mark);
    }
}
