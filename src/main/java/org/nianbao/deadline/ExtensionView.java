package org.nianbao.deadline;

import java.time.LocalDate;

/** An extension as clients read it. */
record ExtensionView(String body, int year, LocalDate due, String reason, int version) {

    static ExtensionView from(Extension extension) {
        return new ExtensionView(
                extension.key().body(),
                extension.key().year(),
                extension.grant().due(),
                extension.grant().reason(),
                extension.version());
    }
}
