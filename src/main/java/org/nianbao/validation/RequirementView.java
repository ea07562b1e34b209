package org.nianbao.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * What holds in a region, as clients read it.
 *
 * @param from the region whose entry it is; {@code null} where nobody demands anything
 * @param version of the region's own entry; {@code null} while it has none
 */
record RequirementView(
        String region,
        boolean explainWarnings,
        @JsonInclude Integer overviewCharacters,
        @JsonInclude String from,
        @JsonInclude Integer version) {

    static RequirementView from(String region, Optional<Requirement> nearest) {
        Demands demands = nearest.map(Requirement::demands).orElse(Demands.NONE);
        return new RequirementView(
                region,
                demands.explainWarnings(),
                demands.overviewCharacters(),
                nearest.map(Requirement::region).orElse(null),
                nearest.filter(entry -> entry.region().equals(region))
                        .map(Requirement::version)
                        .orElse(null));
    }
}
