package org.nianbao.publication;

import java.time.Instant;
import java.util.List;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Content;

/** An edition as the public reads it. Written once, when it is published; served as bytes ever after. The content stands last. */
record ReportDocument(
        String body,
        String name,
        String region,
        Level level,
        BodyKind kind,
        int year,
        int edition,
        Instant publishedAt,
        String reason,
        String ruleset,
        String contentHash,
        List<PublishedExplanation> explanations,
        Content content) {

    static ReportDocument of(Edition edition, List<PublishedExplanation> explanations, Content content) {
        return new ReportDocument(
                edition.key().body(),
                edition.publisher().name(),
                edition.publisher().region(),
                edition.publisher().level(),
                edition.publisher().kind(),
                edition.key().year(),
                edition.key().number(),
                edition.publishedAt(),
                edition.reason(),
                edition.imprint().ruleset(),
                edition.imprint().contentHash(),
                explanations,
                content);
    }
}
