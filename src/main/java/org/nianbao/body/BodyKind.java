package org.nianbao.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What kind of public body files a report. */
public enum BodyKind {
    /** A people's government: its report is consolidated. */
    @JsonProperty("government")
    GOVERNMENT,
    /** A government's general office: its report is its own. */
    @JsonProperty("office")
    OFFICE,
    @JsonProperty("department")
    DEPARTMENT,
    /** A township government or street office. */
    @JsonProperty("township")
    TOWNSHIP,
    /** Another institution that administers by law. */
    @JsonProperty("institution")
    INSTITUTION;

    /** As it is sent and stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code}; the name is the one Jakarta REST looks for in a query parameter. */
    public static BodyKind fromString(String code) {
        return Parameter.oneOf(values(), BodyKind::code, code);
    }
}
