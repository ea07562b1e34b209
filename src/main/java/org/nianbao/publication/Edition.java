package org.nianbao.publication;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;
import org.nianbao.form.Content;
import org.nianbao.form.ContentJson;
import org.nianbao.form.Fees;
import org.nianbao.form.Figures;

/** A published report as it was published; it never changes, a correction is another edition. */
@Entity
@Immutable
class Edition {
    @EmbeddedId
    private EditionKey key;

    private Publisher publisher;

    private Imprint imprint;

    @Column(name = "published_at")
    private Instant publishedAt;

    private String reason;

    /** The exact bytes that are served. */
    private byte[] document;

    /** SHA-256 of the document. */
    private String hash;

    /** The figures in form order, null for a blank. */
    private Long[] figures;

    /** What section 六 says in numbers: fee notices, and the amounts noticed and collected in 分; null for what it does not say. */
    private Long[] fees;

    /** Numbers by which reports with nearly the same narrative are looked up; null in editions that are older than the column. */
    @SuppressWarnings("UnusedVariable") // read in queries only
    private Long[] sketch;

    /** What was found when it was published, as JSON, read only by those who ask for it; {@code null} for the oldest editions. */
    @Basic(fetch = FetchType.LAZY)
    private String findings;

    protected Edition() {}

    Edition(EditionKey key, Publisher publisher, Imprint imprint, Instant publishedAt) {
        this.key = key;
        this.publisher = publisher;
        this.imprint = imprint;
        this.publishedAt = publishedAt;
    }

    /** Fixes what is served; once, before the edition is kept. */
    void print(byte[] bytes, Content content, String found) {
        document = bytes;
        hash = ContentJson.hash(bytes);
        figures = content.figures().toArray();
        fees = fees(content);
        sketch = Sketch.of(content);
        findings = found;
    }

    /** Whether what is read from the columns is what the content says. */
    boolean holds(Content content) {
        return imprint.form().equals(content.form().code())
                && imprint.scope() == content.scope()
                && Arrays.equals(figures, content.figures().toArray())
                && Arrays.equals(fees, fees(content));
    }

    private static Long[] fees(Content content) {
        return (content.fees() == null ? Fees.NONE : content.fees()).held();
    }

    /** Why it corrects the one before; once, before the edition is kept. */
    void explain(String why) {
        reason = why;
    }

    EditionKey key() {
        return key;
    }

    Publisher publisher() {
        return publisher;
    }

    Imprint imprint() {
        return imprint;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** Why the edition before was corrected; {@code null} for a first edition. */
    String reason() {
        return reason;
    }

    byte[] document() {
        return document;
    }

    String hash() {
        return hash;
    }

    /** Whether the bytes are still those that were published. */
    boolean isIntact() {
        return ContentJson.hash(document).equals(hash);
    }

    String findings() {
        return findings;
    }

    Figures figures() {
        return Figures.of(figures);
    }
}
