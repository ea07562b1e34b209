package org.nianbao.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;

/** What a body holds in its hand after it has submitted. */
@Entity
class Receipt {
    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
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

    protected Receipt() {}

    Receipt(FilingKey key, String contentHash, String ruleset) {
        this.id = UUID.randomUUID();
        this.body = key.body();
        this.year = key.year();
        this.contentHash = contentHash;
        this.ruleset = ruleset;
    }

    /** Dates the receipt; once, before it is kept. */
    void issue(Instant at, String to) {
        submittedAt = at;
        submittedBy = to;
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
}
