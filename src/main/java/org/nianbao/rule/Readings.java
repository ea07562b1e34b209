package org.nianbao.rule;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.form.Form;
import org.nianbao.form.Words;

/** What the statements of prose can mean in a form, from {@code rules/readings.yaml}. */
final class Readings {
    private static final String GROUP = "{group}";
    private static final Book BOOK = read();

    private final Form form;
    private final Map<String, Map<String, List<Reading>>> byRule = new LinkedHashMap<>();

    private Readings(Form form) {
        this.form = form;
        BOOK.readings().forEach((rule, statements) -> {
            Map<String, List<Reading>> readings = new HashMap<>();
            statements.forEach((statement, entries) -> put(statement, entries, readings));
            byRule.put(rule, readings);
        });
    }

    private record Book(Map<String, List<String>> groups, Map<String, Map<String, List<Entry>>> readings) {}

    private record Entry(
            String zh,
            String en,
            List<String> plus,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> minus,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> before) {}

    static Readings of(Form form) {
        return new Readings(form);
    }

    /** The codes of the rules that hold statements against readings, in their order. */
    Set<String> rules() {
        return byRule.keySet();
    }

    /** The readings of a rule's statements, by the code of the statement; of those the form has figures for. */
    Map<String, List<Reading>> of(String rule) {
        return byRule.get(rule);
    }

    /** The readings of all statements. */
    Map<String, List<Reading>> all() {
        Map<String, List<Reading>> all = new HashMap<>();
        byRule.values().forEach(all::putAll);
        return all;
    }

    private void put(String statement, List<Entry> entries, Map<String, List<Reading>> readings) {
        if (entries.get(0).plus().get(0).contains(GROUP)) {
            BOOK.groups().forEach((topic, group) -> put(statement + "." + topic, entries, group, readings));
        } else {
            put(statement, entries, List.of(""), readings);
        }
    }

    private void put(String code, List<Entry> entries, List<String> group, Map<String, List<Reading>> readings) {
        List<Reading> known = new ArrayList<>();
        entries.forEach(entry -> reading(entry, group).ifPresent(known::add));
        if (!known.isEmpty()) {
            readings.put(code, List.copyOf(known));
        }
    }

    private Optional<Reading> reading(Entry entry, List<String> group) {
        Words name = new Words(entry.zh(), entry.en());
        Optional<Sum> minus = Sum.of(form, spelled(entry.minus(), group));
        return Sum.of(form, spelled(entry.plus(), group))
                .filter(plus -> minus.isPresent())
                .map(plus -> new Reading(name, plus, minus.get(), List.of(spelled(entry.before(), group))));
    }

    private static String[] spelled(List<String> codes, List<String> group) {
        return codes.stream()
                .flatMap(code -> group.stream().map(member -> code.replace(GROUP, member)))
                .distinct()
                .toArray(String[]::new);
    }

    private static Book read() {
        try (InputStream yaml = Readings.class.getClassLoader().getResourceAsStream("rules/readings.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(yaml, Book.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The readings cannot be read", unreadable);
        }
    }
}
