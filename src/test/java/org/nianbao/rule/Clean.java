package org.nianbao.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.nianbao.Corpus;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Content;
import org.nianbao.form.TestForms;
import org.nianbao.form.Words;

/** The clean report of the catalogue's examples, to be spoiled in one place. */
final class Clean {
    private static final RuleBook BOOK = RuleBook.of(TestForms.FORM_2021);
    private static final JsonNode REQUEST = read();

    private Clean() {}

    private static JsonNode read() {
        try (InputStream json = Clean.class.getResourceAsStream("/rules/clean-2021.json")) {
            return TestForms.MAPPER.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param figures codes and values in turn */
    static Content report(Object... figures) {
        return TestForms.content(with(REQUEST.get("content"), figures));
    }

    static Surroundings.Precedent lastYear(Object... figures) {
        return new Surroundings.Precedent(
                TestForms.content(with(REQUEST.get("previous"), figures)), new Words("2023 年报告", "report of 2023"));
    }

    private static ObjectNode with(JsonNode content, Object... figures) {
        ObjectNode changed = content.deepCopy();
        for (int i = 0; i < figures.length; i += 2) {
            changed = Corpus.with(changed, figures[i].toString(), figures[i + 1]);
        }
        return changed;
    }

    /** @param texts parts of the narrative and what they say, in turn */
    static Content saying(String... texts) {
        ObjectNode content = REQUEST.get("content").deepCopy();
        for (int i = 0; i < texts.length; i += 2) {
            int dot = texts[i].lastIndexOf('.');
            String parent = dot < 0 ? "" : "/" + texts[i].substring(0, dot).replace('.', '/');
            content.withObject("/narrative" + parent).put(texts[i].substring(dot + 1), texts[i + 1]);
        }
        return TestForms.content(content);
    }

    static Report by(String name, BodyKind kind, Level level, Content content) {
        Surroundings.Filer filer = new Surroundings.Filer(name, kind, level);
        return new Report(content, new Surroundings(filer, null, null, null, List.of(), null));
    }

    static List<Finding> findings(Report report) {
        return BOOK.check(report);
    }

    /** What one rule finds, whatever the others would. */
    static List<Finding> findings(String code, Report report) {
        return BOOK.rules().stream()
                .filter(rule -> rule.text().code().equals(code))
                .flatMap(rule -> rule.check(report).stream())
                .toList();
    }

    static boolean breaks(String code, Report report) {
        return !findings(code, report).isEmpty();
    }
}
