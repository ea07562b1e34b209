package org.nianbao.retry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.nianbao.access.Caller;

/** Reads the key of the request at hand, and what it is for. */
@ApplicationScoped
class Attempts {
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final SentBody body;

    Attempts(Caller caller, HttpHeaders headers, UriInfo uri, SentBody body) {
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
        this.body = body;
    }

    /** What the request attempts, if it comes with a key. */
    Optional<Attempt> current() {
        List<String> sent = headers.getRequestHeader(IdempotencyKey.HEADER);
        return sent == null || sent.isEmpty() ? Optional.empty() : Optional.of(attempt(IdempotencyKey.of(sent)));
    }

    private Attempt attempt(IdempotencyKey key) {
        String request = uri.getRequestUri().getRawPath() + '\n' + body.hash();
        return new Attempt(
                caller.issuer(), caller.name(), key, SentBody.hash(request.getBytes(StandardCharsets.UTF_8)));
    }
}
