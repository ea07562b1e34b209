package org.nianbao.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.nianbao.body.Parameter;

/** How a body stands to its last day. */
public enum Timeliness {
    /** Submitted on the last day or before. */
    @JsonProperty("onTime")
    ON_TIME("onTime"),
    /** Submitted after the last day. */
    @JsonProperty("late")
    LATE("late"),
    /** Not there, and the last day is over. */
    @JsonProperty("missing")
    MISSING("missing"),
    /** Not there, and there is time left. */
    @JsonProperty("due")
    DUE("due");

    private final String code;

    Timeliness(String code) {
        this.code = code;
    }

    /** As it is sent. */
    public String code() {
        return code;
    }

    /** Reads {@link #code}; the name is the one Jakarta REST looks for in a query parameter. */
    public static Timeliness fromString(String code) {
        return Parameter.oneOf(values(), Timeliness::code, code);
    }
}
