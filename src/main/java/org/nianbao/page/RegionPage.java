package org.nianbao.page;

import java.util.List;
import org.nianbao.form.Words;
import org.nianbao.statistics.Answer;

/**
 * What stands on a page, ready to be written.
 *
 * @param above the regions it lies in, the nation first
 * @param below the regions one level down
 * @param years the pages of the years before
 * @param everything the question for all figures of the region and year, as the query of an address
 */
public record RegionPage(
        String name,
        int year,
        List<Link> above,
        List<Link> below,
        List<Link> years,
        String everything,
        Answer.Coverage coverage,
        List<Table> tables,
        List<LineChart> lines,
        List<BarChart> bars) {

    /** Another page. */
    public record Link(String href, String name) {}

    /**
     * Figures of the year beside those of the year before.
     *
     * @param question for the same data, as the query of an address
     */
    public record Table(Words title, List<Row> rows, String question) {}

    /**
     * One figure.
     *
     * @param detail how it is made; {@code null} for what the form has
     * @param small whether it is a rate with too few cases
     * @param why why the years do not compare; {@code null} when they do
     */
    public record Row(
            Words label, Words detail, String value, boolean small, String previous, String change, Words why) {}
}
