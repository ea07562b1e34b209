package org.nianbao.seal;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;

/** The key that signs, and those that signed before it: their public halves stay, so that what they signed stays ours. */
@Startup
@ApplicationScoped
class Keys {
    private static final Logger LOG = Logger.getLogger(Keys.class);

    private final Optional<PublicJsonWebKey> signing;
    private final Map<String, PublicJsonWebKey> known = new LinkedHashMap<>();

    /**
     * Reads all keys; one that cannot be read keeps the service from starting.
     *
     * @param key the private key with its public one, as text or as the name of a file
     * @param older public keys, as text, or as the name of a file or of a folder of files
     */
    Keys(
            @ConfigProperty(name = "nianbao.receipt-key") Optional<String> key,
            @ConfigProperty(name = "nianbao.receipt-keys") Optional<String> older) {
        signing = key.map(Keys::texts).map(texts -> KeyText.read(texts.get(0)).get(0));
        signing.ifPresentOrElse(
                this::remember, () -> LOG.warn("No key is configured (NIANBAO_RECEIPT_KEY): receipts are not signed"));
        if (signing.isPresent() && signing.get().getPrivateKey() == null) {
            throw new IllegalArgumentException("NIANBAO_RECEIPT_KEY has no private key");
        }
        older.map(Keys::texts).stream()
                .flatMap(List::stream)
                .flatMap(text -> KeyText.read(text).stream())
                .forEach(this::remember);
    }

    private void remember(PublicJsonWebKey key) {
        known.putIfAbsent(key.getKeyId(), key);
    }

    Optional<PublicJsonWebKey> signing() {
        return signing;
    }

    Optional<PublicJsonWebKey> named(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The public halves, the one that signs first, as JWK. */
    List<Map<String, Object>> published() {
        return known.values().stream()
                .map(key -> key.toParams(OutputControlLevel.PUBLIC_ONLY))
                .toList();
    }

    private static List<String> texts(String setting) {
        if (setting.contains("{") || setting.contains("-----BEGIN")) {
            return List.of(setting);
        }
        File[] folder = new File(setting).listFiles(File::isFile);
        File[] files = folder == null ? new File[] {new File(setting)} : folder;
        Arrays.sort(files);
        List<String> texts = new ArrayList<>();
        try {
            for (File file : files) {
                texts.add(Files.readString(file.toPath()));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The receipts' keys in " + setting + " cannot be read", unreadable);
        }
    }
}
