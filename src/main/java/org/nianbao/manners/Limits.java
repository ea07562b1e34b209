package org.nianbao.manners;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many requests a minute one instance answers; 0 is no limit. Who has not asked for a while may ask for all of them at once. */
@ConfigMapping(prefix = "nianbao.limits")
interface Limits {

    /** Validations without a good token, from one address. */
    @WithDefault("600")
    int validations();

    /** All else without a good token, from one address. */
    @WithDefault("3000")
    int reads();

    /** Anything at all by the bearer of a good token. */
    @WithDefault("6000")
    int callers();
}
