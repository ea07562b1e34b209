package org.nianbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.filing.PublishedEditions;
import org.nianbao.form.ContentJson;
import org.nianbao.validation.Explanation;
import org.nianbao.validation.FindingsJson;

/** Answers what filing asks: which editions there are, what the last one says, and whether they are still as they were published. */
@ApplicationScoped
class KeptEditions implements PublishedEditions {
    private final Editions editions;
    private final StandingReports contents;
    private final ContentJson json;

    KeptEditions(Editions editions, StandingReports contents, ContentJson json) {
        this.editions = editions;
        this.contents = contents;
        this.json = json;
    }

    @Override
    public List<Kept> of(String body, int year) {
        return editions.of(body, year).stream()
                .map(edition ->
                        new Kept(edition.key().number(), edition.imprint().contentHash(), edition.isIntact()))
                .toList();
    }

    @Override
    public Optional<Said> last(String body, int year) {
        return editions.last(body, year)
                .map(edition -> new Said(json.write(contents.content(edition)), explanations(edition)));
    }

    private static Map<String, Explanation> explanations(Edition edition) {
        return edition.findings() == null
                ? Map.of()
                : FindingsJson.read(edition.findings()).explanations();
    }
}
