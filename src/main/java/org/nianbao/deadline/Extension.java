package org.nianbao.deadline;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** More time for one body, and why. */
@Entity
class Extension {
    @EmbeddedId
    private ExtensionKey key;

    private LocalDate due;
    private String reason;

    @Version
    private int version = 1;

    protected Extension() {}

    Extension(ExtensionKey key) {
        this.key = key;
    }

    void grant(Grant grant) {
        due = grant.due();
        reason = grant.reason();
    }

    Grant grant() {
        return new Grant(due, reason);
    }

    ExtensionKey key() {
        return key;
    }

    int version() {
        return version;
    }
}
