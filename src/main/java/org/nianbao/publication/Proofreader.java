package org.nianbao.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.nianbao.form.Content;

/** Holds what stands beside a document, and is read instead of it, against what the document says. */
@ApplicationScoped
class Proofreader {
    private static final Set<String> IN_NO_COLUMN = Set.of("explanations", "content");

    private final ObjectMapper mapper;

    Proofreader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Whether the document has its hash, and every column says what the document says. */
    boolean agrees(Edition edition) {
        if (!edition.isIntact()) {
            return false;
        }
        try {
            JsonNode document = mapper.readTree(edition.document());
            return heads(edition, document)
                    && edition.holds(mapper.treeToValue(document.required("content"), Content.class));
        } catch (IOException | RuntimeException unreadable) {
            // Whatever cannot be read is not what was published.
            return false;
        }
    }

    private boolean heads(Edition edition, JsonNode document) {
        JsonNode held = mapper.valueToTree(ReportDocument.of(edition, null, null));
        return held.properties().stream()
                .filter(member -> !IN_NO_COLUMN.contains(member.getKey()))
                .allMatch(member -> text(member.getValue()).equals(text(document.path(member.getKey()))));
    }

    /** A member that is null may as well be left out. */
    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }
}
