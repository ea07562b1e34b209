package org.nianbao.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Content;
import org.nianbao.form.Words;
import org.nianbao.rule.Surroundings.Precedent;
import org.nianbao.validation.PublishedReports;

/** Answers what validation asks: the content of the editions that stand. */
@ApplicationScoped
class StandingReports implements PublishedReports {
    private final Editions editions;
    private final ObjectMapper mapper;

    StandingReports(Editions editions, ObjectMapper mapper) {
        this.editions = editions;
        this.mapper = mapper;
    }

    @Override
    public Optional<Precedent> find(String body, int year) {
        return editions.standing(body, year)
                .map(edition -> new Precedent(
                        content(edition),
                        new Words("%d 年报告第 %d 版", "report of %d, edition %d")
                                .with(year, edition.key().number())));
    }

    @Override
    public List<Precedent> resembling(String body, Content content) {
        Long[] sketch = Sketch.of(content);
        return sketch.length == 0
                ? List.of()
                : editions.resembling(body, content.year(), sketch).stream()
                        .map(edition -> new Precedent(
                                content(edition),
                                new Words("%s %d 年报告第 %d 版", "%s, report of %d, edition %d")
                                        .with(
                                                edition.publisher().name(),
                                                content.year(),
                                                edition.key().number())))
                        .toList();
    }

    /** What an edition says. */
    Content content(Edition edition) {
        try {
            JsonNode document = mapper.readTree(edition.document());
            return mapper.treeToValue(document.get("content"), Content.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
