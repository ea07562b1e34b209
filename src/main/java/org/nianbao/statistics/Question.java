package org.nianbao.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Scope;
import org.nianbao.problem.Problem;

/**
 * A question as it was understood.
 *
 * @param region the region whose bodies, and those of the regions in it, are asked about
 * @param years report years, ascending
 * @param groupBy by what the rows differ beside the year; at most two, none for one row a year
 * @param depth to which regions rows go when grouped by region
 * @param measures codes of measures
 * @param filter which bodies
 * @param basis which of their reports
 * @param asOf what was published then; {@code null} for what is published now
 */
public record Question(
        String region,
        SortedSet<Integer> years,
        Set<Grouping> groupBy,
        Depth depth,
        List<String> measures,
        Filter filter,
        Basis basis,
        Instant asOf) {

    /** Which bodies; {@code null} for all. */
    record Filter(Level level, BodyKind kind, String body, Scope scope) {}

    /** All reports of a kind of scope in a region, for a year. */
    static Question all(String region, int year, Scope scope) {
        return new Question(
                region,
                new TreeSet<>(Set.of(year)),
                Set.of(),
                Depth.below(region),
                List.of(),
                new Filter(null, null, null, scope),
                Basis.AS_REPORTED,
                null);
    }

    /** All that is published now of its region, years and scope. */
    Question simplified() {
        Filter every = new Filter(null, null, null, filter.scope());
        return new Question(region, years, Set.of(), depth, List.of(), every, Basis.AS_REPORTED, null);
    }

    Question with(Basis other) {
        return new Question(region, years, groupBy, depth, measures, filter, other, asOf);
    }

    /** The same about reports of a scope, of all kinds of bodies or of one. */
    Question of(Scope scope, BodyKind kind) {
        Filter other = new Filter(filter.level(), kind, filter.body(), scope);
        return new Question(region, years, groupBy, depth, measures, other, basis, asOf);
    }

    Question about(List<String> codes) {
        return new Question(region, years, groupBy, depth, codes, filter, basis, asOf);
    }

    /** The same, with one row a year. */
    Question ungrouped() {
        return new Question(region, years, Set.of(), depth, measures, filter, basis, asOf);
    }

    /** The same, if it can be ranked: one measure of one year, of bodies of one level and kind, or of the regions below. */
    Question ranked() {
        boolean peers = by(Grouping.BODY) ? filter.level() != null && filter.kind() != null : by(Grouping.REGION);
        if (years.size() != 1 || measures.size() != 1 || groupBy.size() != 1 || !peers) {
            throw Problem.INVALID_PARAMETER.because(
                    "请指定一个年度、一个指标，groupBy=region，或 groupBy=body 并指定 level 和 kind",
                    "Ask for one year and one measure, with groupBy=region, or with groupBy=body and a level and a kind");
        }
        return this;
    }

    boolean by(Grouping grouping) {
        return groupBy.contains(grouping);
    }
}
