package org.nianbao.statistics;

import java.util.List;
import java.util.SortedSet;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Scope;

/**
 * A question as it was understood.
 *
 * @param region the region whose bodies, and those of the regions in it, are asked about
 * @param years report years, ascending
 * @param measures codes of figures
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
        Scope scope) {}
