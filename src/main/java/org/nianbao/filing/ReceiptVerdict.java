package org.nianbao.filing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a receipt is worth in the end. */
enum ReceiptVerdict {
    /** We signed it, and all that is held agrees with it. */
    GENUINE,
    /** All that is held agrees with it, but it was given before receipts were signed. */
    UNSIGNED,
    /** Something that is held is not what it was. */
    BROKEN;

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
