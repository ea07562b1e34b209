package org.nianbao.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/** What a caller may do with a filing now. */
enum NextAction {
    @JsonProperty("save")
    SAVE,
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

    /** What someone who fills the filing in may do; submitting needs a content without errors. */
    static List<NextAction> ofFiler(FilingState state, boolean hasErrors) {
        List<NextAction> actions = new ArrayList<>();
        if (state == FilingState.DRAFT || state == FilingState.RETURNED) {
            actions.add(SAVE);
            if (!hasErrors) {
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
