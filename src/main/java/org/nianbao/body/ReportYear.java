package org.nianbao.body;

import org.nianbao.problem.Problem;

/** A report year as a query parameter. */
public record ReportYear(int value) {

    /** The name is the one Jakarta REST looks for. */
    public static ReportYear fromString(String text) {
        if (!text.matches("\\d{4}")) {
            throw Problem.INVALID_PARAMETER.because("year 应为四位年份", "year must have four digits");
        }
        return new ReportYear(Integer.parseInt(text));
    }
}
