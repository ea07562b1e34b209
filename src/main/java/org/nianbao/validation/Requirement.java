package org.nianbao.validation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A region's own entry: what it demands of the reports filed in it and below. */
@Entity
class Requirement {
    @Id
    private String region;

    @Column(name = "explain_warnings")
    private boolean explainWarnings;

    @Column(name = "overview_characters")
    private Integer overviewCharacters;

    @Version
    private int version = 1;

    protected Requirement() {}

    Requirement(String region) {
        this.region = region;
    }

    void demand(Demands demands) {
        explainWarnings = demands.explainWarnings();
        overviewCharacters = demands.overviewCharacters();
    }

    Demands demands() {
        return new Demands(explainWarnings, overviewCharacters);
    }

    String region() {
        return region;
    }

    int version() {
        return version;
    }
}
