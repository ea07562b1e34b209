package org.nianbao.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Bodies or regions in the order of one measure, the largest first. A rate with a small base has no rank, nor has what is not stated; how
 * far one lies from its peers is a hint to look, not a verdict.
 */
final class Ranking {
    /** By which a median deviation equals a standard deviation of what is spread normally. */
    private static final double NORMAL = 0.6745;

    /** The same for a mean deviation, which is taken where most values are equal and their median deviation is none. */
    private static final double NORMAL_MEAN = 0.7979;

    /** The usual bound for an outlier (Iglewicz and Hoaglin, 1993). */
    private static final double FAR = 3.5;

    /** Fewer peers say nothing about what is usual. */
    private static final int ENOUGH = 8;

    private Ranking() {}

    /**
     * A place in it.
     *
     * @param rank 1 for the largest, the same for equal ones; {@code null} for what is not ranked
     * @param z the robust z-score among the ranked ones; {@code null} where they are too few or all the same
     * @param outlier whether that is far off
     */
    record Place(Integer rank, Group group, Answer.Measured measured, Double z, boolean outlier) {}

    static List<Place> of(List<Answer.Row> rows, String measure) {
        List<Answer.Row> ranked = new ArrayList<>();
        List<Answer.Row> others = new ArrayList<>();
        for (Answer.Row row : rows) {
            Answer.Measured measured = row.measures().get(measure);
            boolean counts = measured.value() != null && !Boolean.TRUE.equals(measured.small());
            (counts ? ranked : others).add(row);
        }
        ranked.sort(Comparator.comparing((Answer.Row row) -> value(row, measure))
                .reversed()
                .thenComparing(Answer.Row::group));
        double[] values = ranked.stream()
                .mapToDouble(row -> value(row, measure).doubleValue())
                .toArray();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            boolean equal = i > 0 && values[i] == values[i - 1];
            Integer rank = equal ? places.get(i - 1).rank() : Integer.valueOf(i + 1);
            places.add(place(rank, ranked.get(i), measure, score(values, values[i])));
        }
        others.forEach(row -> places.add(place(null, row, measure, OptionalDouble.empty())));
        return places;
    }

    private static Place place(Integer rank, Answer.Row row, String measure, OptionalDouble z) {
        Double shown = z.isPresent() ? Double.valueOf(Math.round(z.getAsDouble() * 100) / 100.0) : null;
        return new Place(
                rank,
                row.group(),
                row.measures().get(measure),
                shown,
                z.isPresent() && Math.abs(z.getAsDouble()) > FAR);
    }

    private static BigDecimal value(Answer.Row row, String measure) {
        return row.measures().get(measure).value();
    }

    /** How many standard deviations, as the median deviation has them, a value lies from the median. */
    static OptionalDouble score(double[] values, double value) {
        if (values.length < ENOUGH) {
            return OptionalDouble.empty();
        }
        double median = median(values);
        double[] deviations = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            deviations[i] = Math.abs(values[i] - median);
        }
        double deviation = median(deviations);
        double mean = Arrays.stream(deviations).average().orElse(0);
        if (deviation == 0 && mean == 0) {
            return OptionalDouble.empty();
        }
        double scale = deviation == 0 ? mean / NORMAL_MEAN : deviation / NORMAL;
        return OptionalDouble.of((value - median) / scale);
    }

    private static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
