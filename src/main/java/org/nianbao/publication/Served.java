package org.nianbao.publication;

import java.time.Instant;

/** What is sent for an edition: the bytes, and their SHA-256 as entity tag. */
record Served(byte[] document, String hash, Instant publishedAt) {

    static Served from(Edition edition) {
        return new Served(edition.document(), edition.hash(), edition.publishedAt());
    }

    /** The bytes are compared by their hash. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Served served && hash.equals(served.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return "Served[" + hash + "]";
    }
}
