package org.nianbao.publication;

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

    byte[] document() {
        return document;
    }

    String hash() {
        return hash;
    }
}
