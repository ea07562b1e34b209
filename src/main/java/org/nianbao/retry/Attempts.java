package org.nianbao.retry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.nianbao.access.Caller;
import org.nianbao.problem.Problem;

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

    /** Whether the client sends a body at all; one that nobody reads could not be told from another. */
    private boolean isSent() {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return headers.getHeaderString("Transfer-Encoding") != null || length != null && !length.equals("0");
    }

    private Attempt attempt(IdempotencyKey key) {
        if (!body.isRead() && isSent()) {
            throw Problem.INVALID_PARAMETER.because("此操作不带请求体", "This operation takes no body");
        }
        URI address = uri.getRequestUri();
        String request =
                address.getRawPath() + '?' + address.getRawQuery() + '\n' + caller.rights() + '\n' + body.hash();
        return new Attempt(
                caller.issuer(), caller.name(), key, SentBody.hash(request.getBytes(StandardCharsets.UTF_8)));
    }
}
