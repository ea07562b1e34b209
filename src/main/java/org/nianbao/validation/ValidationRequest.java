package org.nianbao.validation;

import java.util.List;
import org.nianbao.form.Content;
import org.nianbao.rule.Surroundings.Filer;

/**
 * A report to be checked, with what is known around it. What is enclosed is taken as it is; of the rest, what the service holds on the
 * body is looked up.
 *
 * @param body whose report it is
 * @param filer what is known of the body, instead of looking it up
 * @param previous the body's report for the year before, instead of looking it up
 * @param next the body's report for the year after, instead of looking it up
 * @param below the own reports that a consolidated one contains, added up, instead of looking them up
 * @param peers other bodies' reports for the year that may be the same text
 * @param overviewCharacters the longest overview that the region asks for
 */
record ValidationRequest(
        String body,
        Content content,
        Filer filer,
        Content previous,
        Content next,
        Sums below,
        List<Peer> peers,
        Integer overviewCharacters) {

    /** Own reports added up. */
    record Sums(int reports, int missing, Content content) {}

    /** Another body's report. */
    record Peer(String name, Content content) {}
}
