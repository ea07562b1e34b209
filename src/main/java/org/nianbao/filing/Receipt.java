package org.nianbao.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a body holds in its hand after it has submitted. */
@Entity
@Immutable
class Receipt {
    @Id
    private UUID id;

    private long sequence;

    private String body;
    private int year;

    @Column(name = "content_hash")
    private String contentHash;

    private String ruleset;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    /** The statement signed, as a compact JWS; {@code null} for a receipt that was not signed. */
    private String jws;

    protected Receipt() {}

    /** A receipt for one version of a filing: no other has its id, and nobody guesses it who does not know the content. */
    Receipt(Filing filing, String contentHash, String ruleset) {
        this.body = filing.key().body();
        this.year = filing.key().year();
        String name = body + "/" + year + "/" + filing.version() + "/" + contentHash;
        this.id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
        this.contentHash = contentHash;
        this.ruleset = ruleset;
    }

    /** Numbers and dates the receipt; once, before it is signed. */
    void issue(long number, Instant at, String to) {
        sequence = number;
        submittedAt = at;
        submittedBy = to;
    }

    /** Once, before it is kept. */
    void sign(String compact) {
        jws = compact;
    }

    UUID id() {
        return id;
    }

    long sequence() {
        return sequence;
    }

    String body() {
        return body;
    }

    int year() {
        return year;
    }

    String contentHash() {
        return contentHash;
    }

    String ruleset() {
        return ruleset;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    String jws() {
        return jws;
    }
}
