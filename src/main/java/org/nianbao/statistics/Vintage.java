package org.nianbao.statistics;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A named instant: what was published then is asked for by its name. Set once. */
@Entity
@Immutable
class Vintage {
    @Id
    private String name;

    @Column(name = "as_of")
    private Instant asOf;

    protected Vintage() {}

    Vintage(String name, Instant asOf) {
        this.name = name;
        this.asOf = asOf;
    }

    String name() {
        return name;
    }

    Instant asOf() {
        return asOf;
    }
}
