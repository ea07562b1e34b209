package org.nianbao.bulk;

import java.nio.file.Path;
import org.nianbao.document.Bom;

/**
 * What is sent of a file that was written: the file begins with a byte order mark, which is left out unless it is wanted.
 *
 * @param size of the file, with the mark
 * @param hash SHA-256 of what follows the mark
 */
record Extract(Path file, long size, String hash) {
    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /**
     * One of the two representations.
     *
     * @param begins where in the file
     * @param tag its strong entity tag, without quotes
     */
    record View(Path file, long begins, long size, String tag) {}

    View view(Bom bom) {
        return bom.wanted()
                ? new View(file, 0, size, hash + "-bom")
                : new View(file, BYTE_ORDER_MARK.length, size - BYTE_ORDER_MARK.length, hash);
    }
}
