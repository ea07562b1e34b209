package org.nianbao.filing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.nianbao.form.ContentJson;

/** What became of the filing for which a receipt was given. */
enum FiledContent {
    /** The submission stands, and its content is the one that was handed in. */
    SAME,
    /** The submission stands, and its content is another one: it was changed behind the service's back. */
    CHANGED,
    /** The submission was withdrawn or sent back, is being corrected, or another one followed; its content may be another one. */
    SUPERSEDED,
    /** There is no filing: it was withdrawn and thrown away. */
    GONE;

    static FiledContent of(Filing filing, Receipt receipt) {
        if (filing == null) {
            return GONE;
        }
        if (!receipt.id().equals(filing.receipt()) || filing.isTheBodys()) {
            return SUPERSEDED;
        }
        return ContentJson.hash(filing.content()).equals(receipt.contentHash()) ? SAME : CHANGED;
    }

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
