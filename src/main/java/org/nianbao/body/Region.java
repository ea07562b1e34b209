package org.nianbao.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** An administrative division (GB/T 2260, six digits; townships nine). */
@Entity
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

    /** One that is entered because the list in use does not have it: abolished before, or made since. */
    Region(String code, Level level, String parent) {
        this.code = code;
        this.level = level;
        this.parent = parent;
    }

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

    void name(RegionDetails details) {
        name = details.name();
        validFrom = details.validFrom();
    }

    /** Takes on what has become of it. */
    void follow(Succession succession) {
        if (succession.name() != null) {
            name = succession.name();
        } else if (succession.ends()) {
            validTo = succession.lastDay();
        }
    }
}
