package org.nianbao.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A public body that owes a report every year while it exists. */
@Entity
public class Body {
    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String region;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private int version = 1;

    protected Body() {}

    Body(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public BodyKind kind() {
        return kind;
    }

    public Level level() {
        return level;
    }

    /** The code of its region. */
    public String region() {
        return region;
    }

    /** Whether it existed on any day of the year. */
    public boolean existedIn(int year) {
        return BodyDetails.from(this).covers(year);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** The last day of its existence; {@code null} while it exists. */
    LocalDate validTo() {
        return validTo;
    }

    int version() {
        return version;
    }

    /** Takes over what is registered; who it is never changes. */
    void register(BodyDetails details) {
        name = details.name();
        kind = details.kind();
        level = details.level();
        region = details.region();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
