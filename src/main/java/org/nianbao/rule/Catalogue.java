package org.nianbao.rule;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of all rules, from {@code rules/*.yaml}: written to be reviewed by people who do not read Java. */
final class Catalogue {
    private static final List<String> CHAPTERS = List.of(
            "cells",
            "overview",
            "proactive",
            "requests",
            "disputes",
            "problems",
            "fees",
            "prose",
            "privacy",
            "hierarchy");

    /** The catalogue that comes with the service. */
    static final Catalogue STANDARD = new Catalogue(CHAPTERS);

    private final Map<String, RuleText> texts = new LinkedHashMap<>();

    private Catalogue(List<String> chapters) {
        chapters.stream().map(Catalogue::read).flatMap(List::stream).forEach(this::add);
    }

    private void add(RuleText text) {
        if (texts.put(text.code(), text) != null) {
            throw new IllegalStateException("There are two rules " + text.code());
        }
    }

    Optional<RuleText> find(String code) {
        return Optional.ofNullable(texts.get(code));
    }

    RuleText require(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("The catalogue has no rule " + code));
    }

    private static List<RuleText> read(String chapter) {
        String name = "rules/" + chapter + ".yaml";
        try (InputStream yaml = Catalogue.class.getClassLoader().getResourceAsStream(name)) {
            if (yaml == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return new ObjectMapper(new YAMLFactory()).readValue(yaml, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The rules in " + name + " cannot be read", unreadable);
        }
    }
}
