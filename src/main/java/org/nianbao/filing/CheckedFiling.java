package org.nianbao.filing;

import java.util.List;
import org.nianbao.form.Change;
import org.nianbao.form.Content;
import org.nianbao.validation.Assessment;

/**
 * A filing with all that a caller is told about it.
 *
 * @param receipt of the submission that stands, {@code null} before
 * @param changes in what a correction differs from what was published
 * @param nextActions what this caller may do now
 */
record CheckedFiling(
        Filing filing,
        Content content,
        Assessment assessment,
        Receipt receipt,
        List<Change> changes,
        List<Step> nextActions) {}
