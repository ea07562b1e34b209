package org.nianbao.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where a token says what its bearer may do: the name of a claim, or the way to it, as {@code realm_access/roles}. */
@ConfigMapping(prefix = "nianbao.claims")
interface ClaimNames {

    /** The roles: {@code filer}, {@code delegate}, {@code reviewer}, {@code admin}. */
    @WithDefault("groups")
    String roles();

    /** The bodies that a filer or a delegate works for. */
    @WithDefault("bodies")
    String bodies();

    /** The regions that a reviewer reviews. */
    @WithDefault("regions")
    String regions();
}
