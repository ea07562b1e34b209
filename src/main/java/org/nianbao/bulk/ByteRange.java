package org.nianbao.bulk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.problem.Problem;

/** A part of a file, as a client asks for it (RFC 9110 §14). */
record ByteRange(long first, long last) {
    /** More digits than any file has bytes, and few enough for a long. */
    private static final Pattern ONE = Pattern.compile("\\s*bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /**
     * Reads a {@code Range} header. One range is understood; what is none, and several at once, is not, and answered with everything, as the
     * RFC has it.
     *
     * @param size of the file
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher asked = ONE.matcher(header);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        ByteRange range = asked.group(1).isEmpty()
                ? lastBytes(Long.parseLong(asked.group(2)), size)
                : from(
                        Long.parseLong(asked.group(1)),
                        asked.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(asked.group(2)),
                        size);
        return Optional.ofNullable(range);
    }

    long length() {
        return last - first + 1;
    }

    /** {@code bytes 0-499/1234}. */
    String header(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }

    private static ByteRange lastBytes(long count, long size) {
        if (count == 0 || size == 0) {
            throw none(size);
        }
        return new ByteRange(Math.max(0, size - count), size - 1);
    }

    /** {@code null} for one that ends before it begins, which is no range. */
    private static ByteRange from(long first, long last, long size) {
        if (last < first) {
            return null;
        }
        if (first >= size) {
            throw none(size);
        }
        return new ByteRange(first, Math.min(last, size - 1));
    }

    private static RuntimeException none(long size) {
        return Problem.RANGE_NOT_SATISFIABLE
                .because("共有 " + size + " 字节", "There are " + size + " bytes")
                .header("Content-Range", "bytes */" + size);
    }
}
