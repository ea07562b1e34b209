package org.nianbao.filing;

import java.util.List;
import org.nianbao.seal.Seal.Opened;

/**
 * A receipt held against all that is kept.
 *
 * @param differences members of the row that are not as they were signed, or as the journal has them
 * @param editions all editions of the report
 */
record ReceiptCheck(
        Receipt receipt,
        Opened opened,
        List<String> differences,
        FiledContent filing,
        List<PublishedEditions.Kept> editions) {

    ReceiptVerdict verdict() {
        boolean held = differences.isEmpty()
                && filing != FiledContent.CHANGED
                && editions.stream().allMatch(PublishedEditions.Kept::intact);
        return switch (opened.signature()) {
            case VALID -> held ? ReceiptVerdict.GENUINE : ReceiptVerdict.BROKEN;
            case NONE -> held ? ReceiptVerdict.UNSIGNED : ReceiptVerdict.BROKEN;
            case INVALID, UNKNOWN_KEY -> ReceiptVerdict.BROKEN;
        };
    }
}
