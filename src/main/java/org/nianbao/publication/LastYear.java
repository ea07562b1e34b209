package org.nianbao.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.nianbao.form.Content;
import org.nianbao.validation.PublishedReports;

/** Answers what validation asks: the content of the edition that stands. */
@ApplicationScoped
class LastYear implements PublishedReports {
    private final Editions editions;
    private final ObjectMapper mapper;

    LastYear(Editions editions, ObjectMapper mapper) {
        this.editions = editions;
        this.mapper = mapper;
    }

    @Override
    public Optional<Published> find(String body, int year) {
        return editions.latest(body, year)
                .map(edition -> new Published(content(edition), edition.key().number()));
    }

    private Content content(Edition edition) {
        try {
            JsonNode document = mapper.readTree(edition.document());
            return mapper.treeToValue(document.get("content"), Content.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
