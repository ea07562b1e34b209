package org.nianbao.statistics;

import java.util.Locale;
import java.util.function.BiFunction;
import org.nianbao.form.Words;

/** What identifies a number, beside its year; every number has a code on every dimension, {@link Sdmx#TOTAL} where it is of all of them. */
enum SdmxDimension {
    REGION("区划", "Region", (row, question) -> row.group().region()),
    BODY(
            "机关",
            "Body",
            (row, question) -> either(row.group().body(), question.filter().body())),
    LEVEL(
            "层级",
            "Level",
            (row, question) ->
                    either(lower(row.group().level()), code(question.filter().level()))),
    KIND(
            "机关类别",
            "Kind of body",
            (row, question) ->
                    either(lower(row.group().kind()), code(question.filter().kind()))),
    SCOPE("口径", "Scope", (row, question) -> code(question.filter().scope())),
    BASIS("基准", "Basis", (row, question) -> question.basis().code());

    private final Words meaning;
    private final BiFunction<Answer.Row, Question, String> code;

    SdmxDimension(String zh, String en, BiFunction<Answer.Row, Question, String> code) {
        this.meaning = new Words(zh, en);
        this.code = code;
    }

    Words meaning() {
        return meaning;
    }

    /** The code of a row of an answer to a question. */
    String code(Answer.Row row, Question question) {
        return code.apply(row, question);
    }

    /** What rows differ by, else what the question is confined to, else everything. */
    private static String either(String grouped, String asked) {
        return grouped != null ? grouped : asked != null ? asked : Sdmx.TOTAL;
    }

    /** The code of a level, kind, scope or basis, as everywhere. */
    static String code(Enum<?> value) {
        return value == null ? null : lower(value.name());
    }

    private static String lower(String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }
}
