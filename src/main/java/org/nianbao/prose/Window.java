package org.nianbao.prose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words around a number, or a clause, with what the rest of the sentence tells about them.
 *
 * @param words what the patterns see
 * @param sentence the whole sentence
 * @param topic what it is about
 * @param onDisclosure whether the sentence is about disclosure
 */
record Window(String words, String sentence, Topic topic, boolean onDisclosure) {
    private static final int LEFT = 70;
    private static final int RIGHT = 26;
    private static final int SHORT_CLAUSE = 2;
    private static final List<String> BELONGS_TO_THE_NEXT_CLAUSE = List.of("通过", "其中", "经", "上年收到", "采用", "以");

    /** The words around a number: since the number before it or the last comma, up to the next one. */
    static Window around(String sentence, int at, boolean onDisclosure) {
        int start = left(sentence, at);
        int end = right(sentence, at);
        Topic before = Topic.before(sentence, at);
        Topic topic = before == Topic.OTHER ? Topic.before(sentence, end) : before;
        return new Window(sentence.substring(start, end), sentence, topic, onDisclosure);
    }

    /** A clause with its comma. */
    static Window of(String sentence, int start, int end, boolean onDisclosure) {
        return new Window(sentence.substring(start, end) + '，', sentence, Topic.before(sentence, end), onDisclosure);
    }

    private static int left(String sentence, int at) {
        int start = clauseBefore(sentence, at);
        if (start > 0 && sentence.charAt(start - 1) == '，') {
            int before = clauseBefore(sentence, start - 1);
            if (at - start <= SHORT_CLAUSE || belongs(sentence, before)) {
                return before;
            }
        }
        return start;
    }

    private static int clauseBefore(String sentence, int at) {
        int start = at;
        while (start > 0 && at - start < LEFT && "，#%；。：".indexOf(sentence.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static boolean belongs(String sentence, int start) {
        return BELONGS_TO_THE_NEXT_CLAUSE.stream().anyMatch(word -> sentence.startsWith(word, start));
    }

    private static int right(String sentence, int at) {
        int end = at + 1;
        while (end < sentence.length() && end - at < RIGHT && "#%；，。（）".indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    boolean isNear(List<String> needs) {
        for (String need : needs) {
            if (words.contains(need)) {
                return true;
            }
        }
        return false;
    }

    boolean has(List<Pattern> patterns) {
        return found(patterns, words);
    }

    boolean sentenceHas(List<Pattern> patterns) {
        return found(patterns, sentence);
    }

    private static boolean found(List<Pattern> patterns, String text) {
        for (Pattern pattern : patterns) {
            if (pattern.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }
}
