package org.nianbao.standalone;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real Keycloak as a process of its own, unpacked by the build, with the realm of the tests and nothing kept. */
final class RunningKeycloak implements AutoCloseable {
    /** The only password there is, of users, client and administrator; the realm is gone with the test. */
    static final String PASSWORD = "only-in-this-test";

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final String REALM_FILE = "nianbao-realm.json";
    private static final String REALM = "/realms/nianbao";
    private static final String ADMIN = "/admin/realms/nianbao";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String home;

    private RunningKeycloak(Process process, int port) {
        this.process = process;
        this.home = "http://127.0.0.1:" + port;
    }

    /** Starts it with a JDK of its own: it wants a newer one than the service does. */
    static RunningKeycloak start(Path jdk, Path log) throws IOException {
        Path folder = withRealm();
        int port = RunningService.freePort();
        ProcessBuilder builder = new ProcessBuilder(
                "bash",
                folder.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--cache=local",
                "--http-host=127.0.0.1",
                "--http-port=" + port);
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        jdk.toString(),
                        "JAVA_OPTS_KC_HEAP",
                        "-Xmx512m",
                        "KC_BOOTSTRAP_ADMIN_USERNAME",
                        "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD",
                        PASSWORD));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new RunningKeycloak(builder.start(), port);
    }

    /** The unpacked Keycloak, which will import the realm. */
    private static Path withRealm() throws IOException {
        try (Stream<Path> versions = Files.list(UNPACKED)) {
            Path folder = versions.filter(Files::isDirectory).findFirst().orElseThrow();
            Path imports = Files.createDirectories(folder.resolve("data/import"));
            Path realm = Path.of("src/test/resources/keycloak", REALM_FILE);
            Files.copy(realm, imports.resolve(REALM_FILE), StandardCopyOption.REPLACE_EXISTING);
            return folder;
        }
    }

    RunningKeycloak awaitReady() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> get(home + REALM).statusCode() == 200);
        return this;
    }

    String issuer() {
        return home + REALM;
    }

    /** Where its public keys are. */
    String keys() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    /** The vendor's own token, which no user has to be present for. */
    String vendor() {
        return token(granted(
                issuer(), "grant_type", "client_credentials", "client_id", "vendor", "client_secret", PASSWORD));
    }

    /** A user's token, through a client of the realm. */
    String user(String name, String through) {
        return token(asked(name, through));
    }

    /** What the provider says when a user asks for a token. */
    HttpResponse<String> asked(String name, String through) {
        return granted(
                issuer(), "grant_type", "password", "client_id", through, "username", name, "password", PASSWORD);
    }

    void disable(String name) {
        JsonNode user =
                administer("GET", "/users?exact=true&username=" + name, "").get(0);
        administer("PUT", "/users/" + user.path("id").asText(), "{\"enabled\":false}");
    }

    /** Makes a new key, with which everything is signed from now on. */
    void addKey(String name) {
        administer(
                "POST",
                "/components",
                """
                {"name": "%s", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
                 "config": {"priority": ["1000"], "enabled": ["true"], "active": ["true"], "algorithm": ["RS256"]}}
                """
                        .formatted(name));
    }

    /** Takes every key for signatures away that is not the named one. */
    void removeOtherKeys(String name) {
        for (JsonNode provider : administer("GET", "/components?type=org.keycloak.keys.KeyProvider", "")) {
            if (provider.path("providerId").asText().equals("rsa-generated")
                    && !provider.path("name").asText().equals(name)) {
                administer("DELETE", "/components/" + provider.path("id").asText(), "");
            }
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }

    private JsonNode administer(String method, String path, String json) {
        String token = token(granted(
                home + "/realms/master",
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                "admin",
                "password",
                PASSWORD));
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(home + ADMIN + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
        if (response.statusCode() >= 300) {
            throw new AssertionError(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return read(response);
    }

    private HttpResponse<String> granted(String realm, String... form) {
        String fields = Stream.iterate(0, i -> i < form.length, i -> i + 2)
                .map(i -> form[i] + "=" + URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String token(HttpResponse<String> granted) {
        JsonNode token = read(granted).path("access_token");
        if (token.isMissingNode()) {
            throw new AssertionError("No token: " + granted.body());
        }
        return token.textValue();
    }

    private static JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
