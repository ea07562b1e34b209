package org.nianbao.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The level of a region, and of the bodies that belong to it. */
public enum Level {
    @JsonProperty("nation")
    NATION,
    @JsonProperty("province")
    PROVINCE,
    @JsonProperty("prefecture")
    PREFECTURE,
    @JsonProperty("county")
    COUNTY,
    @JsonProperty("township")
    TOWNSHIP;

    /** As it is sent and stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #code}; the name is the one Jakarta REST looks for in a query parameter. */
    public static Level fromString(String code) {
        return Parameter.oneOf(values(), Level::code, code);
    }
}
