package org.nianbao.publication;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That an edition, and all before it, was taken down, and why. Like the edition it never changes. */
@Entity
@Immutable
class Takedown {
    @EmbeddedId
    private EditionKey key;

    @Column(name = "taken_down_at")
    private Instant at;

    private String reason;

    protected Takedown() {}

    Takedown(EditionKey key, Instant at, String reason) {
        this.key = key;
        this.at = at;
        this.reason = reason;
    }

    /** The last edition that was taken down. */
    EditionKey key() {
        return key;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }
}
