package org.nianbao.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a filing stands. */
enum FilingState {
    /** The body works on it; nobody else has to do anything. */
    @JsonProperty("draft")
    DRAFT,
    /** It waits for the competent office; the body can still withdraw it. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** The competent office sent it back with reasons; the body mends it and submits again. */
    @JsonProperty("returned")
    RETURNED,
    /** It is published; what the public reads no longer changes. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** The body corrects what is published; the public reads the edition that stands until the correction is accepted. */
    @JsonProperty("correcting")
    CORRECTING;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
