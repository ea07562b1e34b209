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

    /** All that is, or was, published of its region, years and scope. */
    Question simplified(Instant instant) {
        Filter every = new Filter(null, null, null, filter.scope());
        return new Question(region, years, Set.of(), depth, List.of(), every, Basis.AS_REPORTED, instant);
    }

    /** The consolidated reports of governments of the region's own level, or of one body. */
    Question ofItsGovernment() {
        Level level = filter.body() == null ? Level.valueOf(Depth.of(region).name()) : null;
        Filter government = new Filter(level, BodyKind.GOVERNMENT, filter.body(), Scope.CONSOLIDATED);
        return new Question(region, years, Set.of(), depth, List.of(), government, basis, asOf);
    }

    Question with(Basis other) {
        return new Question(region, years, groupBy, depth, measures, filter, other, asOf);
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

    /** Whether a row is of the bodies that are in none of the regions by which is grouped, but directly in one above. */
    boolean isRest(Group group) {
        return by(Grouping.REGION) && !by(Grouping.BODY) && depth.isBelow(group.region());
    }

    boolean by(Grouping grouping) {
        return groupBy.contains(grouping);
    }
}
