package org.nianbao.filing;

import java.util.UUID;
import org.nianbao.problem.Problem;

/** The id of a receipt in an address. */
record ReceiptId(UUID value) {

    /** The name is the one Jakarta REST looks for. */
    public static ReceiptId fromString(String text) {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw Problem.INVALID_PARAMETER.because("回执编号应为 UUID", "The id of a receipt is a UUID");
        }
        return new ReceiptId(UUID.fromString(text));
    }
}
