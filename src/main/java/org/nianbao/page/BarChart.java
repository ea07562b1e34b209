package org.nianbao.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nianbao.form.Words;

/**
 * Bars, one below the other, laid out for a drawing 640 wide.
 *
 * @param question for the same data, as the query of an address
 */
public record BarChart(
        String id, Words title, Words what, String description, int height, List<Bar> bars, String question) {
    private static final int LONGEST = 320;
    private static final int STEP = 28;

    /**
     * One bar.
     *
     * @param href of the page of what it is about; {@code null} for none
     */
    public record Bar(Words name, String shown, int y, int length, String href) {}

    /** A bar before it has its place; {@code null} for no value. */
    record Value(Words name, BigDecimal value, String href) {}

    static BarChart of(LineChart.Subject subject, Words what, List<Value> values) {
        double most = values.stream()
                .map(Value::value)
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        List<Bar> bars = IntStream.range(0, values.size())
                .mapToObj(index -> bar(values.get(index), index * STEP, most))
                .toList();
        String told = bars.stream()
                .map(bar -> bar.name().zh() + " " + bar.name().en() + " " + bar.shown())
                .collect(Collectors.joining("; "));
        return new BarChart(
                subject.id(),
                subject.title(),
                what,
                told,
                Math.max(STEP, bars.size() * STEP),
                bars,
                subject.question());
    }

    private static Bar bar(Value value, int y, double most) {
        double length =
                value.value() == null || most == 0 ? 0 : LONGEST * value.value().doubleValue() / most;
        return new Bar(value.name(), Numbers.plain(value.value()), y, (int) Math.round(length), value.href());
    }
}
