package org.nianbao.form;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose figures a report states; adding reports of different scope counts twice. */
public enum Scope {
    /** The body's own figures; only these are added up. */
    @JsonProperty("own")
    OWN,
    /** A government's figures that already contain its departments and townships. */
    @JsonProperty("consolidated")
    CONSOLIDATED
}
