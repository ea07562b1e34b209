package org.nianbao.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** A region as clients read it, between its parents and its children. */
record RegionView(
        String code,
        String name,
        Level level,
        LocalDate validFrom,
        @JsonInclude LocalDate validTo,
        List<Step> parents,
        List<Step> children) {

    /** A region above or below. */
    record Step(String code, String name, Level level) {
        static Step from(Region region) {
            return new Step(region.code(), region.name(), region.level());
        }
    }

    static RegionView from(Region region, List<Region> parents, List<Region> children) {
        return new RegionView(
                region.code(),
                region.name(),
                region.level(),
                region.validFrom(),
                region.validTo(),
                parents.stream().map(Step::from).toList(),
                children.stream().map(Step::from).toList());
    }
}
