package org.nianbao.filing;

import java.time.Instant;
import org.nianbao.body.Body;
import org.nianbao.form.Content;
import org.nianbao.validation.Assessment;

/**
 * The competent office has accepted a report; whoever hears of it acts in the same transaction.
 *
 * @param canonical the content as canonical JSON
 * @param handedInAt when the first submission was made that led to this
 * @param reason why what was published before is corrected; {@code null} for a first report
 * @param assessment what was found when it was accepted, and what the body said to it
 */
public record ReportAccepted(
        Body body,
        Content content,
        String canonical,
        Assessment assessment,
        Instant handedInAt,
        String reason,
        Instant at) {}
