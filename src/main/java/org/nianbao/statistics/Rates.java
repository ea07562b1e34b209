package org.nianbao.statistics;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.Forms;

/** The rates that can be asked for, as they are written down in {@code measures/rates.yaml}. */
@ApplicationScoped
class Rates {
    private static final String FILE = "measures/rates.yaml";

    private final Map<String, Rate> rates = new LinkedHashMap<>();

    Rates(Forms forms) {
        read().forEach(rate -> rates.put(rate.code(), rate));
        all().forEach(rate -> rate.terms().stream()
                .filter(term -> !Tally.isCoverage(term)
                        && forms.all().stream()
                                .allMatch(form -> form.measure(term).isEmpty()))
                .forEach(unknown -> {
                    throw new IllegalStateException(FILE + ": there is no measure " + unknown);
                }));
    }

    Optional<Rate> find(String code) {
        return Optional.ofNullable(rates.get(code));
    }

    List<Rate> all() {
        return List.copyOf(rates.values());
    }

    private static List<Rate> read() {
        try (InputStream yaml = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new ObjectMapper(new YAMLFactory()).readValue(yaml, new TypeReference<List<Rate>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }
}
