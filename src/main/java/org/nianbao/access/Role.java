package org.nianbao.access;

import java.util.Locale;

/** What a token lets its bearer be; named in lower case in the claim that {@link ClaimNames} says. */
public enum Role {
    /** Fills in and submits the reports of the bodies in the token. */
    FILER,
    /** Drafts the reports of the bodies in the token, such as a vendor does; does not hand them in. */
    DELEGATE,
    /** Returns or publishes the reports of the bodies in the token's regions. */
    REVIEWER,
    /** May do everything. */
    ADMIN;

    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }
}
