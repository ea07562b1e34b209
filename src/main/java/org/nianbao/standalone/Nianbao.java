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
 * Starts the service. With a database configured it is one of many instances and needs an issuer of tokens, and a key for receipts that
 * all of them share; with none it brings its own database and its own key, and is an issuer of demo tokens itself.
 */
@QuarkusMain
public final class Nianbao {
    /** Set to {@code true} when the service brings its own database. */
    static final String STANDALONE = "nianbao.standalone";

    private static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final String RECEIPT_KEY = "nianbao.receipt-key";
    private static final String ISSUER = "mp.jwt.verify.issuer";
    private static final List<String> KEYS = List.of("mp.jwt.verify.publickey", "mp.jwt.verify.publickey.location");

    private Nianbao() {}

    public static void main(String... args) {
        Config config = ConfigProvider.getConfig();
        List<String> missing = missing(config);
        if (!given(config, DATABASE)) {
            String folder =
                    config.getOptionalValue("nianbao.data", String.class).orElse("data");
            runAlone(Path.of(folder), given(config, RECEIPT_KEY), args);
        } else if (missing.isEmpty()) {
            Quarkus.run(args);
        } else {
            refuse("A database is configured, but not who issues tokens and what signs receipts. Missing: "
                    + String.join(", ", missing));
        }
    }

    private static void runAlone(Path folder, boolean withKey, String... args) {
        try {
            Path data = DataFolder.occupy(folder);
            DemoIssuer.of(data).trust();
            if (!withKey) {
                System.setProperty(RECEIPT_KEY, KeyFiles.ofReceipts(data).toString());
            }
            EmbeddedDatabase.start(data);
            System.setProperty(STANDALONE, "true");
            Quarkus.run(Demonstration.class, args);
        } catch (IOException failed) {
            refuse("The data folder " + folder.toAbsolutePath() + " cannot be used: " + failed);
        }
    }

    /** The environment variables that would name an issuer of tokens and a key, and do not. */
    private static List<String> missing(Config config) {
        return Stream.concat(
                        Stream.of(ISSUER, RECEIPT_KEY).filter(name -> !given(config, name)),
                        Stream.of("mp.jwt.verify.publickey.location")
                                .filter(name -> KEYS.stream().noneMatch(key -> given(config, key))))
                .map(Nianbao::variable)
                .toList();
    }

    private static boolean given(Config config, String name) {
        Optional<String> value = config.getOptionalValue(name, String.class);
        return value.isPresent() && !value.get().isBlank();
    }

    /** The environment variable that sets a property. */
    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    /** Says why and ends, at once: an ordinary exit would bury the one line under the log that no handler took. */
    private static void refuse(String why) {
        System.err.println("Nianbao does not start. " + why);
        System.err.flush();
        Runtime.getRuntime().halt(1);
    }
}
