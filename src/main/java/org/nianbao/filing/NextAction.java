package org.nianbao.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/** What a caller may do with a filing now. */
enum NextAction {
    @JsonProperty("save")
    SAVE,
    @JsonProperty("explain")
    EXPLAIN,
    @JsonProperty("submit")
    SUBMIT,
    @JsonProperty("delete")
    DELETE,
    @JsonProperty("withdraw")
    WITHDRAW,
    @JsonProperty("return")
    RETURN,
    @JsonProperty("publish")
    PUBLISH;

    /**
     * What someone who fills the filing in may do.
     *
     * @param explainable whether there is a warning to which nothing is said yet
     * @param submittable whether its findings let it be submitted
     */
    static List<NextAction> ofFiler(FilingState state, boolean explainable, boolean submittable) {
        List<NextAction> actions = new ArrayList<>();
        if (state == FilingState.DRAFT || state == FilingState.RETURNED) {
            actions.add(SAVE);
            if (explainable) {
                actions.add(EXPLAIN);
            }
            if (submittable) {
                actions.add(SUBMIT);
            }
        }
        if (state == FilingState.DRAFT) {
            actions.add(DELETE);
        }
        if (state == FilingState.SUBMITTED) {
            actions.add(WITHDRAW);
        }
        return actions;
    }

    /** What someone who reviews the filing may do. */
    static List<NextAction> ofReviewer(FilingState state) {
        return state == FilingState.SUBMITTED ? List.of(RETURN, PUBLISH) : List.of();
    }
}
