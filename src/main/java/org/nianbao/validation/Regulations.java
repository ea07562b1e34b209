package org.nianbao.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nianbao.access.Caller;
import org.nianbao.body.Regions;
import org.nianbao.journal.Act;
import org.nianbao.journal.Journal;
import org.nianbao.problem.Precondition;
import org.nianbao.problem.Problem;

/** Reads and enters what regions demand. */
@ApplicationScoped
class Regulations {
    private static final int MOST_CHARACTERS = 1_000_000;

    private final Requirements requirements;
    private final Regions regions;
    private final Caller caller;
    private final Journal journal;

    Regulations(Requirements requirements, Regions regions, Caller caller, Journal journal) {
        this.requirements = requirements;
        this.regions = regions;
        this.caller = caller;
        this.journal = journal;
    }

    /** An entry that was made, and whether the region had none before. */
    record Entry(Requirement requirement, boolean created) {}

    /** The entry that holds in a region. */
    @Transactional
    Optional<Requirement> read(String region) {
        regions.requirePlace(region);
        return requirements.nearest(region);
    }

    /** Enters what a region demands; to say again what stands already changes nothing and needs no precondition. */
    @Transactional
    Entry enter(String region, Demands demands, Precondition precondition) {
        regions.requirePlace(region);
        caller.mustReview(region);
        check(demands);
        Requirement known = requirements.findById(region);
        if (known == null) {
            precondition.acceptNothing();
        } else if (known.demands().equals(demands)) {
            return new Entry(known, false);
        } else {
            precondition.require(known.version());
        }
        journal.append(Act.DEMANDED, region, FindingsJson.write(demands));
        Requirement requirement = known == null ? new Requirement(region) : known;
        requirement.demand(demands);
        requirements.persistAndFlush(requirement);
        return new Entry(requirement, known == null);
    }

    private static void check(Demands demands) {
        if (demands.explainWarnings() == null) {
            throw Problem.INVALID_CONTENT.at("/explainWarnings", "必填", "Required");
        }
        Integer characters = demands.overviewCharacters();
        if (characters != null && (characters < 1 || characters > MOST_CHARACTERS)) {
            throw Problem.INVALID_CONTENT.at(
                    "/overviewCharacters", "应为 1 至 1000000，或 null", "Must be 1 to 1000000, or null");
        }
    }
}
