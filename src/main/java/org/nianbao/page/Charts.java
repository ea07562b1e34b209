package org.nianbao.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nianbao.body.Region;
import org.nianbao.form.Words;
import org.nianbao.statistics.Answer;

/** The charts of a page. */
final class Charts {
    private static final KeyFigures.Named DISCLOSURE =
            new KeyFigures.Named(KeyFigures.DISCLOSURE, new Words("公开率", "Disclosure rate"));

    private static final double WHOLE = 1;

    private Charts() {}

    static List<LineChart> lines(String region, List<Answer.Row> rows) {
        Words requests = new Words("历年新收与办结", "Requests received and concluded over the years");
        Words disclosure = new Words("历年公开率", "Disclosure rate over the years");
        List<LineChart.Values> flow = List.of(values(KeyFigures.NEW, rows), values(KeyFigures.DONE, rows));
        return List.of(
                LineChart.of(
                        subject("requests", requests, region, rows, List.of(KeyFigures.NEW, KeyFigures.DONE)),
                        flow,
                        LineChart.top(flow),
                        Numbers::plain),
                LineChart.of(
                        subject("disclosure", disclosure, region, rows, List.of(DISCLOSURE)),
                        List.of(values(DISCLOSURE, rows)),
                        WHOLE,
                        Numbers::percent));
    }

    private static LineChart.Subject subject(
            String id, Words title, String region, List<Answer.Row> rows, List<KeyFigures.Named> figures) {
        List<Integer> years = rows.stream().map(Answer.Row::year).toList();
        String span = years.get(0) + "-" + years.get(years.size() - 1);
        Stream<String> measures = figures.stream().map(KeyFigures.Named::code);
        return new LineChart.Subject(id, title, years, Addresses.question(region, span, measures));
    }

    private static LineChart.Values values(KeyFigures.Named figure, List<Answer.Row> rows) {
        List<BigDecimal> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.measures().get(figure.code()).value()));
        return new LineChart.Values(figure.label(), values);
    }

    static BarChart outcomes(String region, Answer.Row now) {
        Words title = new Words("本年办理结果", "Outcomes of the year");
        return BarChart.of(
                subject("outcomes", title, region, List.of(now), KeyFigures.OUTCOMES),
                new Words("结果", "Outcome"),
                KeyFigures.OUTCOMES.stream()
                        .map(outcome -> new BarChart.Value(
                                outcome.label(),
                                now.measures().get(outcome.code()).value(),
                                null))
                        .toList());
    }

    /** Rows of the regions one level down, and of the region's own bodies; at least one. */
    static BarChart below(String region, List<Answer.Row> rows, List<Region> children) {
        Map<String, Region> named = children.stream().collect(Collectors.toMap(Region::code, Function.identity()));
        int year = rows.get(0).year();
        LineChart.Subject subject = new LineChart.Subject(
                "regions",
                new Words("下一级各地本年新收", "Requests received one level down"),
                List.of(year),
                Addresses.question(region, year, Stream.of(KeyFigures.RECEIVED)) + "&groupBy=region");
        return BarChart.of(
                subject,
                new Words("地区", "Region"),
                rows.stream()
                        .map(row -> bar(row, named.get(row.group().region()), region))
                        .toList());
    }

    private static BarChart.Value bar(Answer.Row row, Region child, String region) {
        String code = row.group().region();
        BigDecimal value = row.measures().get(KeyFigures.RECEIVED).value();
        if (child != null) {
            return new BarChart.Value(new Words(child.name(), ""), value, Addresses.page(code, row.year()));
        }
        return new BarChart.Value(
                code.equals(region) ? new Words("本级", "Its own bodies") : new Words(code, ""), value, null);
    }
}
