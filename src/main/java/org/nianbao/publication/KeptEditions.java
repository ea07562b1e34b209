package org.nianbao.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nianbao.filing.PublishedEditions;

/** Answers what filing asks: which editions there are, and whether they are still as they were published. */
@ApplicationScoped
class KeptEditions implements PublishedEditions {
    private final Editions editions;

    KeptEditions(Editions editions) {
        this.editions = editions;
    }

    @Override
    public List<Kept> of(String body, int year) {
        return editions.of(body, year).stream()
                .map(edition ->
                        new Kept(edition.key().number(), edition.imprint().contentHash(), edition.isIntact()))
                .toList();
    }
}
