package org.nianbao.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;
import org.nianbao.form.Words;

/** A number torn into two cells, as it happens when a table is read from a page: 1 | 2 for 12. */
record SplitCellRule(RuleText text, List<List<Figure>> rows) implements Rule {
    private static final long LARGEST = 1_000_000;

    /** Two neighbouring cells of a row, read as one number. */
    private record Torn(Figure left, Figure right, long joined) {}

    /** Rows whose last cell is the total of the others. */
    static Optional<Rule> of(RuleText text, Form form) {
        Map<Words, List<Figure>> rows = form.figures().stream()
                .filter(figure -> figure.code().startsWith("requests."))
                .collect(Collectors.groupingBy(Figure::row, LinkedHashMap::new, Collectors.toList()));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new SplitCellRule(text, List.copyOf(rows.values())));
    }

    @Override
    public List<Finding> check(Report report) {
        List<Finding> findings = new ArrayList<>();
        for (List<Figure> row : rows) {
            torn(row, report.figures()).ifPresent(pair -> findings.add(finding(pair, report.figures())));
        }
        return findings;
    }

    private Finding finding(Torn pair, Figures figures) {
        return Finding.at(
                        text,
                        pair.left(),
                        pair.left().row(),
                        pair.left().column(),
                        pair.right().column(),
                        pair.joined())
                .with(List.of(
                        Finding.Operand.of(pair.left(), figures, 0), Finding.Operand.of(pair.right(), figures, 0)));
    }

    private static Optional<Torn> torn(List<Figure> row, Figures figures) {
        int last = row.size() - 1;
        long parts = 0;
        for (Figure part : row.subList(0, last)) {
            parts += figures.orZero(part.index());
        }
        long total = figures.orZero(row.get(last).index());
        for (int i = 0; parts != total && i < last; i++) {
            long left = figures.orZero(row.get(i).index());
            long right = figures.orZero(row.get(i + 1).index());
            long joined = joined(left, right);
            boolean fits = i + 1 < last ? parts - left - right + joined == total : parts - left == joined;
            if (fits && left > 0 && !figures.isBlank(row.get(i + 1).index())) {
                return Optional.of(new Torn(row.get(i), row.get(i + 1), joined));
            }
        }
        return Optional.empty();
    }

    /** 1 and 2 are 12; what is too large to have been torn is not joined. */
    private static long joined(long left, long right) {
        if (left >= LARGEST || right < 0 || right >= LARGEST) {
            return -1;
        }
        long shifted = left * 10;
        for (long rest = right; rest >= 10; rest /= 10) {
            shifted *= 10;
        }
        return shifted + right;
    }
}
