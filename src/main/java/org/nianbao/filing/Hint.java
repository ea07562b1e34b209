package org.nianbao.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Content;
import org.nianbao.form.Figure;
import org.nianbao.problem.Language;
import org.nianbao.rule.Surroundings.Precedent;

/**
 * What a template could not fill in honestly.
 *
 * @param pointer the place in the content that it is about
 */
record Hint(String pointer, String message) {
    private static final String PENDING = ".pending";

    static List<Hint> on(Templates.Template template, Language language) {
        Optional<Precedent> source = template.source();
        if (source.isEmpty()) {
            return List.of(new Hint(
                    "/figures/requests/carriedOver",
                    language.choose(
                            "没有上年的报告，上年结转请自行填写",
                            "There is no report of last year: state what was carried over from it")));
        }
        Content last = source.get().content();
        List<Hint> hints = new ArrayList<>();
        for (Figure figure : last.form().figures("requests.carriedForward.*")) {
            if (last.figures().isBlank(figure.index())) {
                hints.add(blank(figure, language));
            }
        }
        for (Figure figure : last.form().figures("disputes.*")) {
            if (figure.code().endsWith(PENDING) && last.figures().orZero(figure.index()) > 0) {
                hints.add(pending(figure, last.figures().orZero(figure.index()), language));
            }
        }
        return hints;
    }

    private static Hint blank(Figure figure, Language language) {
        return new Hint(
                figure.pointer().replace("/carriedForward/", "/carriedOver/"),
                language.choose("上年报告未填结转下年度的数量", "Last year's report leaves blank what it carried forward"));
    }

    /** The form has no cell for cases that come from last year: they are among this year's, by how they end. */
    private static Hint pending(Figure figure, long cases, Language language) {
        String group = figure.code().substring(0, figure.code().length() - PENDING.length());
        String zh = "上年有 " + cases + " 件尚未审结：本年审结的计入相应结果，仍未审结的计入尚未审结";
        String en = "Last year left " + cases
                + " cases pending: count those decided this year by their outcome, the others as pending again";
        return new Hint("/figures/" + group.replace('.', '/'), language.choose(zh, en));
    }
}
