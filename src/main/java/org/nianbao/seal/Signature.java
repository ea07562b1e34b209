package org.nianbao.seal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be said of a signature. */
public enum Signature {
    /** One of our keys signed exactly this. */
    VALID,
    /** It is not a signature by the key it names, or no signature at all. */
    INVALID,
    /** It names a key that is not among ours. */
    UNKNOWN_KEY,
    /** Nothing is signed. */
    NONE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
