package org.nianbao.body;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.nianbao.problem.Problem;

/** Where a list goes on: the key of the last item that was sent, opaque to clients. */
public final class Cursor {
    /** The key before all keys. */
    public static final String START = "";

    private final String key;

    private Cursor(String key) {
        this.key = key;
    }

    static Cursor after(String key) {
        return new Cursor(key);
    }

    /** The name is the one Jakarta REST looks for. */
    public static Cursor fromString(String text) {
        try {
            return new Cursor(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException unreadable) {
            throw Problem.INVALID_PARAMETER.because("cursor 无效", "The cursor is not one of ours");
        }
    }

    public String key() {
        return key;
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
    }
}
