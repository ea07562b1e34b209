package org.nianbao.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a check came to. */
public enum Outcome {
    @JsonProperty("passed")
    PASSED,
    @JsonProperty("warnings")
    WARNINGS,
    @JsonProperty("failed")
    FAILED
}
