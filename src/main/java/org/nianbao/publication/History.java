package org.nianbao.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.body.BodyCode;
import org.nianbao.form.Change;

/** What became of a report: all its editions, what each corrected, and what was taken down. */
@ApplicationScoped
class History {
    private final Editions editions;
    private final Takedowns takedowns;
    private final ObjectMapper mapper;

    History(Editions editions, Takedowns takedowns, ObjectMapper mapper) {
        this.editions = editions;
        this.takedowns = takedowns;
        this.mapper = mapper;
    }

    /**
     * An edition in its place.
     *
     * @param changes in what it differs from the one before; nothing where either of them was taken down
     */
    record Chapter(Edition edition, List<Change> changes, Optional<Takedown> takedown) {}

    /** The first edition first; empty when nothing was ever published. */
    @Transactional
    List<Chapter> of(String body, int year) {
        List<Takedown> down = takedowns.of(BodyCode.require(body), year);
        List<Chapter> chapters = new ArrayList<>();
        Edition before = null;
        for (Edition edition : editions.of(body, year)) {
            Optional<Takedown> takedown = Takedowns.takedown(down, edition);
            boolean comparable = before != null
                    && takedown.isEmpty()
                    && Takedowns.takedown(down, before).isEmpty();
            List<Change> changes = comparable ? Change.between(content(before), content(edition)) : List.of();
            chapters.add(new Chapter(edition, changes, takedown));
            before = edition;
        }
        return chapters;
    }

    private JsonNode content(Edition edition) {
        try {
            return mapper.readTree(edition.document()).path("content");
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
