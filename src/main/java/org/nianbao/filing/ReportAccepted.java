package org.nianbao.filing;

import java.time.Instant;
import org.nianbao.body.Body;
import org.nianbao.form.Content;

/**
 * The competent office has accepted a report; whoever hears of it acts in the same transaction.
 *
 * @param canonical the content as canonical JSON
 * @param ruleset the rules by which it was checked
 */
public record ReportAccepted(Body body, Content content, String canonical, String ruleset, Instant at) {}
