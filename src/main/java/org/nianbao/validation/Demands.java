package org.nianbao.validation;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What is demanded of a report.
 *
 * @param explainWarnings whether every warning must be explained before a report is submitted
 * @param overviewCharacters how long section I may be, in characters; {@code null} for as long as one likes
 */
public record Demands(Boolean explainWarnings, @JsonInclude Integer overviewCharacters) {
    /** Where nobody demands anything. */
    public static final Demands NONE = new Demands(false, null);
}
