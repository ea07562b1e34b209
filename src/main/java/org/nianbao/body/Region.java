package org.nianbao.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** An administrative division (GB/T 2260, six digits; townships nine). */
@Entity
@Immutable
public class Region {
    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String parent;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Region() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Level level() {
        return level;
    }

    /** The code of the region this one lies in; {@code null} for the nation. */
    public String parent() {
        return parent;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }
}
