package org.nianbao.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Rows as PostgreSQL's COPY reads them: tabs between, \N for nothing. */
final class CopyText {
    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String NOTHING = "\\N";

    private final ByteArrayOutputStream rows = new ByteArrayOutputStream(1 << 16);

    void row(List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                rows.write('\t');
            }
            field(values.get(i));
        }
        rows.write('\n');
    }

    void row(Object... values) {
        row(Arrays.asList(values));
    }

    /** What was written since the last time. */
    InputStream take() {
        InputStream taken = new ByteArrayInputStream(rows.toByteArray());
        rows.reset();
        return taken;
    }

    private void field(Object value) {
        if (value instanceof byte[] bytes) {
            hexadecimal(bytes);
        } else if (value instanceof Long[] numbers) {
            array(numbers);
        } else {
            text(value == null ? NOTHING : escaped(value.toString()));
        }
    }

    private void hexadecimal(byte[] bytes) {
        text("\\\\x");
        byte[] digits = new byte[2 * bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            digits[2 * i] = HEXADECIMAL[bytes[i] >> 4 & 15];
            digits[2 * i + 1] = HEXADECIMAL[bytes[i] & 15];
        }
        rows.writeBytes(digits);
    }

    private void array(Long[] numbers) {
        StringBuilder array = new StringBuilder("{");
        for (Long number : numbers) {
            array.append(number == null ? "NULL" : number).append(',');
        }
        array.setLength(Math.max(1, array.length() - 1));
        text(array.append('}').toString());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private void text(String text) {
        rows.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
