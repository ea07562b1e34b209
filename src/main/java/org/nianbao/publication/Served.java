package org.nianbao.publication;

import java.util.Arrays;

/** What is sent for an edition: its bytes, and their SHA-256 as entity tag. */
final class Served {
    private final byte[] document;
    private final String hash;

    private Served(byte[] document, String hash) {
        this.document = document;
        this.hash = hash;
    }

    static Served from(Edition edition) {
        return new Served(edition.document(), edition.hash());
    }

    /** Whether an {@code If-None-Match} names it (RFC 9110 §13.1.2: weakly compared). */
    boolean isAmong(String entityTags) {
        return entityTags.strip().equals("*")
                || Arrays.stream(entityTags.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(('"' + hash + '"')::equals);
    }

    byte[] document() {
        return document;
    }

    String hash() {
        return hash;
    }
}
