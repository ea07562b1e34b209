package org.nianbao.body;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;

/** What became of a region or a body from a day on, as it was entered; kept for good. */
@Entity
@Immutable
class Succession {
    @EmbeddedId
    private SuccessionKey key;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private SuccessionKind kind;

    private String[] successors;

    private String name;

    @Column(name = "former_name")
    private String formerName;

    protected Succession() {}

    Succession(SuccessionKey key, SuccessionDetails details, String formerName, Instant recordedAt) {
        this.key = key;
        this.kind = details.kind();
        this.successors = details.into().toArray(String[]::new);
        this.name = details.name();
        this.formerName = formerName;
        this.recordedAt = recordedAt;
    }

    SuccessionKey key() {
        return key;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    SuccessionKind kind() {
        return kind;
    }

    List<String> successors() {
        return List.of(successors);
    }

    /** Its new name; {@code null} unless it was renamed. */
    String name() {
        return name;
    }

    /** Its name until then. */
    String formerName() {
        return formerName;
    }

    /** The last day on which it was as before. */
    LocalDate lastDay() {
        return key.effective().minusDays(1);
    }

    /** Whether its subject is no more. */
    boolean ends() {
        return switch (kind) {
            case RENAMED -> false;
            case MERGED -> true;
            case SPLIT -> !successors().contains(key.subject());
            case MOVED -> !BodyCode.isValid(key.subject());
        };
    }

    boolean says(SuccessionDetails details) {
        return kind == details.kind() && successors().equals(details.into()) && Objects.equals(name, details.name());
    }

    @Override
    public String toString() {
        return key.effective() + " " + kind + " " + (name == null ? successors() : formerName + " " + name);
    }
}
