package org.nianbao.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nianbao.form.Words;

/**
 * Lines over years, laid out for a drawing of 640 × 260.
 *
 * @param question for the same data, as the query of an address
 */
public record LineChart(
        String id,
        Words title,
        String description,
        List<Year> years,
        List<Level> levels,
        List<Line> lines,
        String question) {
    private static final int LEFT = 84;
    private static final int RIGHT = 600;
    private static final int TOP = 56;
    private static final int BOTTOM = 220;
    private static final int STEPS = 4;
    private static final int ABOVE = -10;
    private static final int BELOW = 26;

    /** A year on the axis below. */
    public record Year(int year, int x) {}

    /** A line of the grid. */
    public record Level(String shown, int y) {}

    /**
     * What one line tells.
     *
     * @param shown its values as text, one a year
     * @param path broken where a year has no value
     */
    public record Line(Words name, List<String> shown, String path, List<Point> points) {}

    /** A value; its label stands where those of other lines do not. */
    public record Point(int x, int y, int labelY, String shown) {}

    /** The values of a line, one a year, {@code null} for none. */
    record Values(Words name, List<BigDecimal> values) {}

    /** What is drawn, and where it is to be had. */
    record Subject(String id, Words title, List<Integer> years, String question) {}

    /** Lines on an axis from 0. */
    static LineChart of(Subject subject, List<Values> lines, double top, Function<BigDecimal, String> shown) {
        List<Year> years = IntStream.range(0, subject.years().size())
                .mapToObj(index -> new Year(
                        subject.years().get(index), x(index, subject.years().size())))
                .toList();
        List<Level> levels = IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> top * step / STEPS)
                .map(value -> new Level(shown.apply(BigDecimal.valueOf(value)), y(value, top)))
                .toList();
        List<Line> drawn = IntStream.range(0, lines.size())
                .mapToObj(index -> line(lines.get(index), index == 0 ? ABOVE : BELOW, top, shown))
                .toList();
        return new LineChart(
                subject.id(), subject.title(), told(subject.years(), drawn), years, levels, drawn, subject.question());
    }

    /** A round number that is not below any of the values, and can be cut in four. */
    static double top(List<Values> lines) {
        double most = lines.stream()
                .flatMap(line -> line.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        double unit = 1;
        while (unit * 5 * STEPS < most) {
            unit *= 10;
        }
        for (int step : new int[] {1, 2}) {
            if (unit * step * STEPS >= most) {
                return unit * step * STEPS;
            }
        }
        return unit * 5 * STEPS;
    }

    private static Line line(Values line, int offset, double top, Function<BigDecimal, String> shown) {
        List<Point> points = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        boolean before = false;
        for (int index = 0; index < line.values().size(); index++) {
            BigDecimal value = line.values().get(index);
            if (value != null) {
                int x = x(index, line.values().size());
                int y = y(value.doubleValue(), top);
                path.append(before ? 'L' : 'M').append(x).append(' ').append(y);
                points.add(new Point(x, y, y + offset, shown.apply(value)));
            }
            before = value != null;
        }
        return new Line(line.name(), line.values().stream().map(shown).toList(), path.toString(), points);
    }

    private static int x(int index, int years) {
        return years == 1 ? (LEFT + RIGHT) / 2 : LEFT + 40 + (RIGHT - LEFT - 80) * index / (years - 1);
    }

    private static int y(double value, double top) {
        return (int) Math.round(BOTTOM - (BOTTOM - TOP) * value / top);
    }

    private static String told(List<Integer> years, List<Line> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.name().zh() + " " + line.name().en() + ": "
                        + IntStream.range(0, years.size())
                                .mapToObj(index ->
                                        years.get(index) + " " + line.shown().get(index))
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
    }
}
