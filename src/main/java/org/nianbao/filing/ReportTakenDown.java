package org.nianbao.filing;

import java.time.Instant;

/** The competent office has taken down what is published of a report; whoever hears of it acts in the same transaction. */
public record ReportTakenDown(String body, int year, String reason, Instant at) {}
