package org.nianbao.retry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.problem.Problem;

/** The {@code Idempotency-Key} header: a name that a client gives to what it wants done once. */
record IdempotencyKey(String value) {
    static final String HEADER = "Idempotency-Key";

    /** Visible ASCII, with the quotes of a structured field or without; quote and backslash would have to be escaped in one. */
    private static final Pattern SHAPE = Pattern.compile("(\"?)([!#-\\[\\]-~]{1,255})\\1");

    /** The key that was sent, among the values of the header. */
    static IdempotencyKey of(List<String> sent) {
        Matcher key = SHAPE.matcher(sent.get(0).strip());
        if (sent.size() > 1 || !key.matches()) {
            throw Problem.INVALID_PARAMETER.because(
                    HEADER + " 应为一个，1 至 255 个可见 ASCII 字符，不含引号和反斜杠",
                    HEADER + " is one key of 1 to 255 visible ASCII characters, without quotes and backslashes in it");
        }
        return new IdempotencyKey(key.group(2));
    }
}
