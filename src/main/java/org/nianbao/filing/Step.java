package org.nianbao.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;

/** The life of a filing: every step, who may take it, and in which states. What a filing becomes by it, its verbs say. */
enum Step {
    @JsonProperty("save")
    SAVE(Set.of(Party.DRAFTER), Public.EITHER, FilingState.DRAFT, FilingState.RETURNED, FilingState.CORRECTING),
    @JsonProperty("explain")
    EXPLAIN(Set.of(Party.DRAFTER), Public.EITHER, FilingState.DRAFT, FilingState.RETURNED, FilingState.CORRECTING),
    @JsonProperty("submit")
    SUBMIT(Set.of(Party.FILER), Public.EITHER, FilingState.DRAFT, FilingState.RETURNED, FilingState.CORRECTING),
    @JsonProperty("delete")
    DELETE(Set.of(Party.FILER), Public.NEVER, FilingState.DRAFT),
    @JsonProperty("withdraw")
    WITHDRAW(Set.of(Party.FILER), Public.EITHER, FilingState.SUBMITTED),
    @JsonProperty("return")
    RETURN(Set.of(Party.REVIEWER), Public.EITHER, FilingState.SUBMITTED),
    @JsonProperty("publish")
    PUBLISH(Set.of(Party.REVIEWER), Public.EITHER, FilingState.SUBMITTED),
    /** Opens what is published for correction; the public keeps reading what stands. */
    @JsonProperty("correct")
    CORRECT(Set.of(Party.FILER, Party.REVIEWER), Public.STANDS, FilingState.ACCEPTED),
    /** Gives a correction up: the filing is again what is published. */
    @JsonProperty("abandon")
    ABANDON(Set.of(Party.FILER), Public.STANDS, FilingState.CORRECTING, FilingState.RETURNED),
    /** Takes what is published from the public. */
    @JsonProperty("takeDown")
    TAKE_DOWN(
            Set.of(Party.REVIEWER),
            Public.STANDS,
            FilingState.ACCEPTED,
            FilingState.CORRECTING,
            FilingState.SUBMITTED,
            FilingState.RETURNED);

    private final Set<Party> parties;
    private final Public what;
    private final Set<FilingState> states;

    Step(Set<Party> parties, Public what, FilingState... states) {
        this.parties = parties;
        this.what = what;
        this.states = Set.of(states);
    }

    /** What a step needs of the public side of a report. */
    private enum Public {
        EITHER,
        /** No edition was ever published. */
        NEVER,
        /** There is an edition that stands. */
        STANDS
    }

    /** Whether one of these may take it at all. */
    boolean isFor(Set<Party> callers) {
        return callers.stream().anyMatch(parties::contains);
    }

    /** Whether the filing is where it can be taken. */
    boolean isOpen(Filing filing) {
        return states.contains(filing.state())
                && switch (what) {
                    case EITHER -> true;
                    case NEVER -> filing.correction() == null && !filing.isStanding();
                    case STANDS -> filing.isStanding();
                };
    }

    String code() {
        return this == TAKE_DOWN ? "takeDown" : name().toLowerCase(Locale.ROOT);
    }
}
