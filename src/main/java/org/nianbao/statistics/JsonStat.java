package org.nianbao.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** An answer as a cube: the axes are what its rows differ by, the year and the measure; cells without a row are null. */
final class JsonStat {
    private static final String REGION = "region";
    private static final String YEAR = "year";
    private static final String MEASURE = "measure";

    private final Answer answer;
    private final List<MeasureView> measures;
    private final List<Axis> axes = new ArrayList<>();

    /**
     * An axis.
     *
     * @param code of a row on it
     * @param label what a code is called
     * @param positions all codes, in their order
     */
    private record Axis(
            String id,
            String title,
            Function<Answer.Row, String> code,
            UnaryOperator<String> label,
            Map<String, Integer> positions) {

        int position(Answer.Row row) {
            return positions.get(code.apply(row));
        }

        JsonStatView.Dimension dimension() {
            Map<String, String> labels = new LinkedHashMap<>();
            positions.keySet().forEach(known -> labels.put(known, label.apply(known)));
            return new JsonStatView.Dimension(
                    title, new JsonStatView.Category(List.copyOf(positions.keySet()), labels, null));
        }
    }

    JsonStat(Answer answer, Glossary glossary) {
        this.answer = answer;
        this.measures = glossary.measures(answer.question().measures());
        Question question = answer.question();
        if (question.by(Grouping.BODY)) {
            add("body", "机关", row -> row.group().body(), UnaryOperator.identity());
        } else {
            Map<String, String> regions = glossary.regions(answer);
            add(REGION, "区划", row -> row.group().region(), code -> regions.getOrDefault(code, code));
        }
        if (question.by(Grouping.LEVEL)) {
            add("level", "层级", row -> lower(row.group().level()), UnaryOperator.identity());
        }
        if (question.by(Grouping.KIND)) {
            add("kind", "机关类别", row -> lower(row.group().kind()), UnaryOperator.identity());
        }
        add(YEAR, "报告年度", row -> String.valueOf(row.year()), UnaryOperator.identity());
    }

    JsonStatView view() {
        List<String> ids = new ArrayList<>(axes.stream().map(Axis::id).toList());
        List<Integer> sizes = new ArrayList<>(
                axes.stream().map(axis -> axis.positions().size()).toList());
        Map<String, JsonStatView.Dimension> dimensions = new LinkedHashMap<>();
        axes.forEach(axis -> dimensions.put(axis.id(), axis.dimension()));
        JsonStatView.Extension extension = extension(List.copyOf(ids), List.copyOf(sizes));
        ids.add(MEASURE);
        sizes.add(measures.size());
        dimensions.put(MEASURE, JsonStatView.Dimension.of(measures));
        Map<String, List<String>> role = new LinkedHashMap<>();
        role.put("time", List.of(YEAR));
        role.put("metric", List.of(MEASURE));
        if (ids.contains(REGION)) {
            role.put("geo", List.of(REGION));
        }
        Map<String, String> status = new LinkedHashMap<>();
        return JsonStatView.of(
                answer,
                new JsonStatView.Cube(ids, sizes, role, dimensions),
                new JsonStatView.Cells(values(status), status),
                extension);
    }

    private void add(String id, String title, Function<Answer.Row, String> code, UnaryOperator<String> label) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (String known : answer.rows().stream().map(code).collect(Collectors.toCollection(LinkedHashSet::new))) {
            positions.put(known, positions.size());
        }
        axes.add(new Axis(id, title, code, label, positions));
    }

    /** Row by row in the order of the axes, the measures of a row side by side. */
    private List<BigDecimal> values(Map<String, String> status) {
        BigDecimal[] values = new BigDecimal[cells() * measures.size()];
        for (Answer.Row row : answer.rows()) {
            for (int measure = 0; measure < measures.size(); measure++) {
                int place = place(row) * measures.size() + measure;
                Answer.Measured measured =
                        row.measures().get(measures.get(measure).code());
                values[place] = measured.value();
                String marks = JsonStatStatus.of(measured);
                if (!marks.isEmpty()) {
                    status.put(String.valueOf(place), marks);
                }
            }
        }
        return Arrays.asList(values);
    }

    private int cells() {
        return axes.stream().mapToInt(axis -> axis.positions().size()).reduce(1, Math::multiplyExact);
    }

    private int place(Answer.Row row) {
        int place = 0;
        for (Axis axis : axes) {
            place = place * axis.positions().size() + axis.position(row);
        }
        return place;
    }

    private JsonStatView.Extension extension(List<String> ids, List<Integer> sizes) {
        Map<String, String> regions = new LinkedHashMap<>();
        if (answer.question().by(Grouping.BODY)) {
            answer.rows()
                    .forEach(row -> regions.put(row.group().body(), row.group().region()));
        }
        return new JsonStatView.Extension(
                JsonStatStatus.labels(),
                new JsonStatView.Coverage(
                        ids,
                        sizes,
                        counts(Answer.Coverage::expected),
                        counts(Answer.Coverage::published),
                        counts(Answer.Coverage::onTime),
                        counts(Answer.Coverage::late),
                        counts(Answer.Coverage::missing)),
                regions);
    }

    private List<Integer> counts(ToIntFunction<Answer.Coverage> count) {
        Integer[] counts = new Integer[cells()];
        answer.rows().forEach(row -> counts[place(row)] = count.applyAsInt(row.coverage()));
        return Arrays.asList(counts);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
