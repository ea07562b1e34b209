package org.nianbao.publication;

import java.time.Instant;

/** When and why an edition was taken down, for the public. */
record TakedownView(Instant at, String reason) {

    static TakedownView from(Takedown down) {
        return new TakedownView(down.at(), down.reason());
    }
}
