package org.nianbao.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import org.nianbao.form.Change;
import org.nianbao.form.Content;
import org.nianbao.form.ContentJson;

/** What filings say, and in what they differ from what was published. */
@ApplicationScoped
class Contents {
    private final ContentJson json;
    private final PublishedEditions editions;
    private final ObjectMapper mapper;

    Contents(ContentJson json, PublishedEditions editions, ObjectMapper mapper) {
        this.json = json;
        this.editions = editions;
        this.mapper = mapper;
    }

    Content of(Filing filing) {
        return json.read(filing.content());
    }

    /** In what a correction differs from the edition that it corrects; nothing where nothing is corrected. */
    List<Change> changes(Filing filing) {
        if (filing.correction() == null) {
            return List.of();
        }
        FilingKey key = filing.key();
        return editions.last(key.body(), key.year())
                .map(said -> Change.between(tree(said.content()), tree(filing.content())))
                .orElse(List.of());
    }

    /** Whether there is such a place in a report: one that the filing fills in, or a part that it leaves out. */
    boolean hasPlace(Filing filing, String pointer) {
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            return false;
        }
        return !tree(filing.content()).at(pointer).isMissingNode()
                || of(filing).form().parts().stream()
                        .anyMatch(part -> part.pointer().equals(pointer));
    }

    private JsonNode tree(String canonical) {
        try {
            return mapper.readTree(canonical);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
