package org.nianbao.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads what a verified token claims, wherever its issuer puts it. It reads the token itself: the library has taken the claim
 * {@code groups} apart by then, and what was one name with a blank in it looks like two.
 */
@ApplicationScoped
class Claims {
    private static final String STEP = "/";
    private static final String SEPARATORS = "[\\s,]+";

    private final ClaimNames names;
    private final ObjectMapper mapper;

    Claims(ClaimNames names, ObjectMapper mapper) {
        this.names = names;
        this.mapper = mapper;
    }

    /** What a token lets its bearer be, and for which bodies and in which regions. */
    record Held(Set<String> roles, Set<String> bodies, Set<String> regions) {}

    Held of(JsonWebToken token) {
        JsonNode payload = payload(token);
        return new Held(
                values(payload, names.roles()), values(payload, names.bodies()), values(payload, names.regions()));
    }

    /** The elements of an array, each as it stands; the words of a text; nothing of anything else. */
    private static Set<String> values(JsonNode payload, String name) {
        JsonNode claim = find(payload, name);
        Set<String> values = new HashSet<>();
        if (claim.isTextual()) {
            values.addAll(List.of(claim.textValue().split(SEPARATORS)));
        } else if (claim.isArray()) {
            claim.forEach(element -> values.add(element.isTextual() ? element.textValue() : ""));
        }
        return values;
    }

    /** The claim of that name, which may be an address with slashes in it; otherwise the one at the end of the way. */
    private static JsonNode find(JsonNode payload, String name) {
        if (payload.has(name)) {
            return payload.path(name);
        }
        JsonNode found = payload;
        for (String step : name.split(STEP)) {
            found = found.path(step);
        }
        return found;
    }

    private JsonNode payload(JsonWebToken token) {
        String raw = token.getRawToken();
        if (raw == null) {
            return mapper.createObjectNode();
        }
        try {
            return mapper.readTree(Base64.getUrlDecoder().decode(raw.split("\\.")[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A verified token is no JSON", unreadable);
        }
    }
}
