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
        List<FormerName> formerNames,
        List<Step> parents,
        List<Step> children) {

    /** A region above or below. */
    record Step(String code, String name, Level level) {
        static Step from(Region region) {
            return new Step(region.code(), region.name(), region.level());
        }
    }

    /** A name that it had, and until when. */
    record FormerName(String name, LocalDate validTo) {
        static FormerName from(Succession renaming) {
            return new FormerName(renaming.formerName(), renaming.lastDay());
        }
    }

    static RegionView from(RegionSuccessions.Described described) {
        Region region = described.region();
        return new RegionView(
                region.code(),
                region.name(),
                region.level(),
                region.validFrom(),
                region.validTo(),
                described.renamings().stream().map(FormerName::from).toList(),
                described.parents().stream().map(Step::from).toList(),
                described.children().stream().map(Step::from).toList());
    }
}
