package org.nianbao.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Speaks to the running service as any client does. */
final class FrontDoor {
    private static final int FIRST_FAILURE = 400;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String token;

    FrontDoor(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** What is there now, or the problem that there is nothing. */
    String look(String path) throws IOException, InterruptedException {
        return exchange("GET", path, "").body();
    }

    /** A request that must succeed. */
    void send(String method, String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> response = exchange(method, path, json);
        if (response.statusCode() >= FIRST_FAILURE) {
            throw new IOException(
                    method + " " + path + " was answered " + response.statusCode() + ": " + response.body());
        }
    }

    private HttpResponse<String> exchange(String method, String path, String json)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
