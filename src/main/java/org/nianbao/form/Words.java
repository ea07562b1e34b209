package org.nianbao.form;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.problem.Language;

/** The same words in Chinese and in English. */
public record Words(String zh, String en) {

    public String in(Language language) {
        return language.choose(zh, en);
    }

    /** Fills {@link String#format} templates in both languages with the same arguments; a {@code Words} argument speaks its own language. */
    public Words with(Object... arguments) {
        return new Words(zh.formatted(spoken(Language.ZH, arguments)), en.formatted(spoken(Language.EN, arguments)));
    }

    /** One after the other; {@code null} stands for nothing, also when there is nothing to say. */
    public static Words joined(Words first, Words second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return new Words(first.zh() + second.zh(), first.en() + " " + second.en());
    }

    /** Several, with commas between them. */
    public static Words listed(List<Words> several) {
        return new Words(
                several.stream().map(Words::zh).collect(Collectors.joining("、")),
                several.stream().map(Words::en).collect(Collectors.joining(", ")));
    }

    private static Object[] spoken(Language language, Object... arguments) {
        Object[] spoken = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            spoken[i] = arguments[i] instanceof Words words ? words.in(language) : arguments[i];
        }
        return spoken;
    }
}
