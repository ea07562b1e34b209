package org.nianbao.statistics;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.problem.Problem;

/** Report years as they are asked for: {@code 2023,2024} or {@code 2021-2024}. */
record Years(SortedSet<Integer> values) {
    /** More than this are not gone through, only refused. */
    private static final int MOST = 100;

    private static final Pattern SPAN = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    /** The name is the one Jakarta REST looks for. */
    public static Years fromString(String text) {
        SortedSet<Integer> years = new TreeSet<>();
        for (String part : text.split(",", -1)) {
            Matcher span = SPAN.matcher(part.strip());
            if (!span.matches() || years.size() > MOST) {
                throw Problem.INVALID_PARAMETER.because(
                        "years 的写法：2023,2024 或 2021-2024", "Write years as 2023,2024 or 2021-2024");
            }
            int first = Integer.parseInt(span.group(1));
            int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
            for (int year = first; year <= last && years.size() <= MOST; year++) {
                years.add(year);
            }
        }
        return new Years(years);
    }
}
