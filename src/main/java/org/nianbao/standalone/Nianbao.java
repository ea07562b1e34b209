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
 * Starts the service. With a database configured it is one of many instances and needs an issuer of tokens, the name by which that
 * knows it (an issuer serves others, too), and a key for receipts that all instances share. With none it brings its own database and
 * its own key, and is an issuer of demo tokens itself.
 */
@QuarkusMain
public final class Nianbao {
    /** Set to {@code true} when the service brings its own database. */
    static final String STANDALONE = "nianbao.standalone";

    private static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final String RECEIPT_KEY = "nianbao.receipt-key";
    private static final List<String> NEEDED = List.of("mp.jwt.verify.issuer", "mp.jwt.verify.audiences", RECEIPT_KEY);
    private static final List<String> KEYS = List.of("mp.jwt.verify.publickey", "mp.jwt.verify.publickey.location");
    private static final List<String> ALGORITHMS =
            List.of("mp.jwt.verify.publickey.algorithm", "smallrye.jwt.verify.algorithm");
    private static final String HMAC = "HS";

    private Nianbao() {}

    public static void main(String... args) {
        Config config = ConfigProvider.getConfig();
        List<String> missing = missing(config);
        List<String> shared = sharedSecrets(config);
        if (!given(config, DATABASE)) {
            String folder =
                    config.getOptionalValue("nianbao.data", String.class).orElse("data");
            runAlone(Path.of(folder), given(config, RECEIPT_KEY), args);
        } else if (!missing.isEmpty()) {
            refuse("A database is configured, but not who issues tokens and what signs receipts. Missing: "
                    + String.join(", ", missing));
        } else if (!shared.isEmpty()) {
            refuse("Whoever can verify an HMAC can also make one; not allowed: " + String.join(", ", shared));
        } else {
            Quarkus.run(args);
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
                        NEEDED.stream().filter(name -> !given(config, name)),
                        Stream.of("mp.jwt.verify.publickey.location")
                                .filter(name -> KEYS.stream().noneMatch(key -> given(config, key))))
                .map(Nianbao::variable)
                .toList();
    }

    /** The environment variables that ask for tokens signed with a secret that the service would share. */
    private static List<String> sharedSecrets(Config config) {
        return ALGORITHMS.stream()
                .filter(name -> config.getOptionalValue(name, String.class)
                        .filter(algorithm -> algorithm.toUpperCase(Locale.ROOT).contains(HMAC))
                        .isPresent())
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
