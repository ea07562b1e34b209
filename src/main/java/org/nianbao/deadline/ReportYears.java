package org.nianbao.deadline;

import org.nianbao.problem.Problem;

/** Report years for which there can be a last day. */
final class ReportYears {
    private static final int FIRST = 1949;
    private static final int LAST = 9998;

    private ReportYears() {}

    static void require(int year) {
        if (year < FIRST || year > LAST) {
            throw Problem.INVALID_PARAMETER.because("year 应为四位年份", "year must have four digits");
        }
    }
}
