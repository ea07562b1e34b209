package org.nianbao.retry;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of the request's body, as far as they tell one request from another. */
@RequestScoped
class SentBody {
    private String hash = hash(new byte[0]);
    private boolean read;

    void was(byte[] bytes) {
        hash = hash(bytes);
        read = true;
    }

    /** Whether anybody looked at it: an operation that takes no body does not. */
    boolean isRead() {
        return read;
    }

    /** SHA-256 in hexadecimal digits; that of nothing when the request has no body. */
    String hash() {
        return hash;
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
