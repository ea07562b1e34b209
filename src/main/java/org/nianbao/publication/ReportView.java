package org.nianbao.publication;

import java.time.Instant;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Scope;

/** A published report in a list; the report itself is at {@code href}. */
record ReportView(
        String body,
        String name,
        String region,
        Level level,
        BodyKind kind,
        int year,
        int edition,
        Scope scope,
        String form,
        String ruleset,
        Instant publishedAt,
        String hash,
        String href) {

    static ReportView from(Listed edition) {
        return new ReportView(
                edition.key().body(),
                edition.publisher().name(),
                edition.publisher().region(),
                edition.publisher().level(),
                edition.publisher().kind(),
                edition.key().year(),
                edition.key().number(),
                edition.imprint().scope(),
                edition.imprint().form(),
                edition.imprint().ruleset(),
                edition.publishedAt(),
                edition.hash(),
                "/v1/reports/" + edition.key().body() + "/" + edition.key().year());
    }
}
