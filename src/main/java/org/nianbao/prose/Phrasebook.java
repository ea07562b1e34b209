package org.nianbao.prose;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** All phrases the service understands, from {@code prose/phrases.yaml}: those that state a number, and those that do not. */
public final class Phrasebook {
    /** The phrases that come with the service. */
    public static final Phrasebook STANDARD = new Phrasebook();

    private final List<Phrase> counting;
    private final List<Phrase> sweeping;

    private Phrasebook() {
        Book book = read();
        counting = book.counting().stream()
                .map(entry -> entry.compiled(book.guards()))
                .toList();
        sweeping = book.sweeping().stream()
                .map(entry -> entry.compiled(book.guards()))
                .toList();
    }

    /** The file: named patterns that make words mean something else, and the phrases. */
    private record Book(Map<String, String> guards, List<Entry> counting, List<Entry> sweeping) {}

    private record Entry(
            String code,
            String about,
            String notAbout,
            boolean anywhere,
            List<String> needs,
            List<String> says,
            List<String> unless,
            List<String> never,
            Map<String, BigDecimal> examples,
            List<String> traps) {

        Phrase compiled(Map<String, String> guards) {
            List<Phrase.Example> known = new ArrayList<>();
            examples.forEach((text, value) -> known.add(new Phrase.Example(text, value)));
            return new Phrase(
                    code,
                    Topic.named(about),
                    Topic.named(notAbout),
                    anywhere,
                    needs,
                    compiled(says, guards),
                    compiled(unless, guards),
                    compiled(never, guards),
                    known,
                    orNone(traps));
        }

        private static List<Pattern> compiled(List<String> patterns, Map<String, String> guards) {
            return orNone(patterns).stream()
                    .map(pattern -> Pattern.compile(guards.getOrDefault(pattern, pattern)))
                    .toList();
        }

        private static <T> List<T> orNone(List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    /** Phrases that state a number, in the order in which they are tried: the first that fits is what the number means. */
    List<Phrase> counting() {
        return counting;
    }

    /** Phrases that say all or none. */
    List<Phrase> sweeping() {
        return sweeping;
    }

    private static Book read() {
        try (InputStream yaml = Phrasebook.class.getClassLoader().getResourceAsStream("prose/phrases.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(yaml, Book.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The phrases cannot be read", unreadable);
        }
    }
}
