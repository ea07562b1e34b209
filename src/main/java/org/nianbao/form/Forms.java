package org.nianbao.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The forms the service knows: those that come with it, and those an operator lays beside it. */
@ApplicationScoped
public class Forms {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Map<String, Form> forms = new TreeMap<>();

    /**
     * @param builtIn codes of the forms that come with the service
     * @param directory a folder with further forms, one {@code .yaml} file each
     */
    Forms(
            @ConfigProperty(name = "nianbao.forms") List<String> builtIn,
            @ConfigProperty(name = "nianbao.forms-directory") Optional<Path> directory) {
        builtIn.forEach(code -> add(resource("forms/" + code + ".yaml")));
        directory.ifPresent(folder -> files(folder).forEach(this::add));
    }

    public Optional<Form> find(String code) {
        return Optional.ofNullable(forms.get(code));
    }

    /** All forms, by code. */
    public List<Form> all() {
        return List.copyOf(forms.values());
    }

    public List<String> codes() {
        return List.copyOf(forms.keySet());
    }

    private void add(InputStream yaml) {
        Form form = read(yaml);
        forms.put(form.code(), form);
    }

    /** Reads and compiles a form's file, and closes it. */
    static Form read(InputStream yaml) {
        try (yaml) {
            return FormCompiler.compile(YAML.readValue(yaml, FormFile.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A form cannot be read", unreadable);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("There is no " + name);
        }
        return stream;
    }

    private static List<InputStream> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Forms::open)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The forms in " + folder + " cannot be read", unreadable);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The form " + file + " cannot be read", unreadable);
        }
    }
}
