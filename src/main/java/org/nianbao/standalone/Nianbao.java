package org.nianbao.standalone;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Starts the service. With a database configured it is one of many instances and needs an issuer of tokens; with none it brings its
 * own database, and is an issuer of demo tokens itself.
 */
@QuarkusMain
public final class Nianbao {
    private static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final String ISSUER = "mp.jwt.verify.issuer";
    private static final List<String> KEYS = List.of("mp.jwt.verify.publickey", "mp.jwt.verify.publickey.location");

    private Nianbao() {}

    public static void main(String... args) throws IOException {
        Config config = ConfigProvider.getConfig();
        if (given(config, DATABASE)) {
            mustHaveIssuer(config);
            Quarkus.run(args);
        } else {
            Path data = Path.of(config.getOptionalValue("nianbao.data", String.class)
                            .orElse("data"))
                    .toAbsolutePath()
                    .normalize();
            OwnerOnly.directory(data);
            EmbeddedDatabase.start(data);
            DemoIssuer.of(data).trust();
            Quarkus.run(Demonstration.class, args);
        }
    }

    private static void mustHaveIssuer(Config config) {
        List<String> missing = Stream.concat(
                        Stream.of(ISSUER).filter(name -> !given(config, name)),
                        Stream.of("mp.jwt.verify.publickey.location")
                                .filter(name -> KEYS.stream().noneMatch(key -> given(config, key))))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("A database is configured, but no issuer of tokens. Missing: "
                    + String.join(", ", missing.stream().map(Nianbao::variable).toList()));
        }
    }

    private static boolean given(Config config, String name) {
        Optional<String> value = config.getOptionalValue(name, String.class);
        return value.isPresent() && !value.get().isBlank();
    }

    /** The environment variable that sets a property. */
    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
