package org.nianbao.retry;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a request was answered, as it can be kept and said again.
 *
 * @param headers those that the resource set
 * @param body JSON; {@code null} for none
 */
record Answer(int status, Map<String, List<String>> headers, String body) {
    private static final String REPLAYED = "Idempotency-Replayed";

    /** The answer to the first request. */
    Response first() {
        return response().build();
    }

    /** The answer to one that came later, which says so. */
    Response again() {
        return response().header(REPLAYED, true).build();
    }

    private Response.ResponseBuilder response() {
        Response.ResponseBuilder response = Response.status(status).entity(body);
        headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        return body == null
                ? response
                : response.type(MediaType.APPLICATION_JSON_TYPE.withCharset(StandardCharsets.UTF_8.name()));
    }
}
