package org.nianbao.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.form.Words;

/** What is to be minded with a value, as letters beside it; several stand side by side. */
enum JsonStatStatus {
    NONE("n", "没有数值", "no value"),
    SMALL("s", "分母不足 30", "base under 30"),
    FORMS("f", "与上年的格式不同，不可比", "not comparable with the year before: another form"),
    BODIES("b", "与上年的机关不同，不可比", "not comparable with the year before: other bodies");

    private final String letter;
    private final Words meaning;

    JsonStatStatus(String letter, String zh, String en) {
        this.letter = letter;
        this.meaning = new Words(zh, en);
    }

    private boolean isTrueOf(Answer.Measured measured) {
        return switch (this) {
            case NONE -> measured.value() == null;
            case SMALL -> Boolean.TRUE.equals(measured.small());
            case FORMS -> measured.reason() == Reason.FORMS;
            case BODIES -> measured.reason() == Reason.BODIES;
        };
    }

    static String of(Answer.Measured measured) {
        return Arrays.stream(values())
                .filter(status -> status.isTrueOf(measured))
                .map(status -> status.letter)
                .collect(Collectors.joining());
    }

    static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (JsonStatStatus status : values()) {
            labels.put(status.letter, status.meaning.zh() + " / " + status.meaning.en());
        }
        return labels;
    }
}
