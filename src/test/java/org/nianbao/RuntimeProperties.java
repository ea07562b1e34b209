package org.nianbao;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.config.Names;

/**
 * The properties that the service reads when it starts, asked from the libraries that read them; what only the build reads
 * is none of them.
 */
final class RuntimeProperties {

    private RuntimeProperties() {}

    /** As environment variables. */
    static Set<String> variables() {
        return Stream.of(quarkus(), tokens(), ours())
                .flatMap(names -> names)
                .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
                .collect(toSet());
    }

    private static Stream<String> quarkus() {
        try {
            return Collections.list(loader().getResources("META-INF/quarkus-config-roots.list")).stream()
                    .flatMap(RuntimeProperties::lines)
                    .map(RuntimeProperties::root)
                    .filter(root -> root.isAnnotationPresent(ConfigMapping.class))
                    .filter(root -> root.getAnnotation(ConfigRoot.class).phase() == ConfigPhase.RUN_TIME)
                    .flatMap(root -> ConfigMappings.getProperties(ConfigClass.configClass(root)).keySet().stream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the constructors of the service ask for. */
    private static Stream<String> ours() {
        return new ClassFileImporter()
                .importPackagesOf(RuntimeProperties.class).stream()
                        .flatMap(type -> type.getConstructors().stream())
                        .flatMap(constructor -> constructor.getParameters().stream())
                        .flatMap(parameter -> parameter.tryGetAnnotationOfType(ConfigProperty.class).stream())
                        .map(ConfigProperty::name);
    }

    private static Stream<String> lines(URL list) {
        try (var stream = list.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Class<?> root(String name) {
        try {
            return Class.forName(name, false, loader());
        } catch (ClassNotFoundException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The constants of MicroProfile JWT are the names of its properties. */
    private static Stream<String> tokens() {
        return Stream.of(Names.class.getFields()).map(RuntimeProperties::value);
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
