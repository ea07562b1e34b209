package org.nianbao.form;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding weighs. */
public enum Severity {
    /** Blocks submission. */
    @JsonProperty("error")
    ERROR,
    /** Must be looked at; does not block. */
    @JsonProperty("warning")
    WARNING,
    /** Good to know. */
    @JsonProperty("info")
    INFO
}
