package org.nianbao.rule;

import java.util.List;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Content;
import org.nianbao.form.Figures;
import org.nianbao.form.Words;

/**
 * What is known around a report; what is not known is {@code null} or empty, and rules that need it are silent.
 *
 * @param filer whose report it is
 * @param lastYear the same body's report for the year before
 * @param nextYear the same body's report for the year after
 * @param below the own reports that a consolidated one contains
 * @param peers other bodies' reports that may be the same text
 * @param overviewCharacters the longest overview the region asks for
 */
public record Surroundings(
        Filer filer,
        Precedent lastYear,
        Precedent nextYear,
        Below below,
        List<Precedent> peers,
        Integer overviewCharacters) {

    /** Nothing is known but the report. */
    public static final Surroundings NONE = new Surroundings(null, null, null, null, List.of(), null);

    /** The body, as far as a rule needs to know it. */
    public record Filer(String name, BodyKind kind, Level level) {}

    /** Another report's content, and the words by which a reader knows it: 2023 年报告第 1 版. */
    public record Precedent(Content content, Words name) {}

    /**
     * The own reports of a region for the year, added up.
     *
     * @param reports how many there are
     * @param missing how many bodies have not published theirs
     * @param sums the sums in the order of the checked report's form, in which a blank is a figure that the others' forms have not
     */
    public record Below(int reports, int missing, Figures sums) {}

    public Surroundings withLastYear(Precedent report) {
        return new Surroundings(filer, report, nextYear, below, peers, overviewCharacters);
    }
}
