package org.nianbao.standalone;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The packaged service as a process of its own, started as the README says. */
final class RunningService implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final Path log;

    private RunningService(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it with these environment variables; its data and its output are kept in the folder. */
    static RunningService start(Path folder, Map<String, String> environment) throws IOException {
        int port = freePort();
        Path log = folder.resolve("service.log");
        ProcessBuilder builder = new ProcessBuilder(java(), "-Xmx512m", "-jar", "target/quarkus-app/quarkus-run.jar");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("NIANBAO_DATA", folder.resolve("data").toString());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new RunningService(builder.start(), port, log);
    }

    RunningService awaitReady() {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> get("/q/health/ready").statusCode() == 200);
        return this;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return exchange(request(path).GET());
    }

    HttpResponse<String> send(String method, String path, String token, String json)
            throws IOException, InterruptedException {
        return exchange(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** A request that may be sent again under its key. */
    HttpResponse<String> post(String path, String token, String key, String json)
            throws IOException, InterruptedException {
        return exchange(request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** As an operator would with {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    int awaitExit() {
        return process.onExit().join().exitValue();
    }

    /** Host and port. */
    String authority() {
        return "127.0.0.1:" + port;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + authority() + path))
                .timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String java() {
        return String.join(File.separator, System.getProperty("java.home"), "bin", "java");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
