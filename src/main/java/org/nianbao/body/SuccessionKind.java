package org.nianbao.body;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can become of a region or a body. */
enum SuccessionKind {
    /** It went into another and is no more. */
    @JsonProperty("merged")
    MERGED,
    /** It became several, the first of which stands for them all; it may be one of them itself, and then it goes on. */
    @JsonProperty("split")
    SPLIT,
    /** It has another name. */
    @JsonProperty("renamed")
    RENAMED,
    /** A region has another code and the old one is no more; a body lies in another region. */
    @JsonProperty("moved")
    MOVED
}
