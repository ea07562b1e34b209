package org.nianbao.statistics;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Scope;

/**
 * A question as it was understood.
 *
 * @param region the region whose bodies, and those of the regions in it, are asked about
 * @param years report years, ascending
 * @param measures codes of measures
 * @param level only bodies of this level; {@code null} for all
 * @param kind only bodies of this kind; {@code null} for all
 */
record Question(
        String region,
        SortedSet<Integer> years,
        Grouping groupBy,
        List<String> measures,
        Level level,
        BodyKind kind,
        Scope scope) {

    /** All reports of a kind of scope in a region, for a year. */
    static Question all(String region, int year, Scope scope) {
        return new Question(region, new TreeSet<>(Set.of(year)), Grouping.YEAR, List.of(), null, null, scope);
    }
}
