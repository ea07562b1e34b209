package org.nianbao.statistics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;
import org.nianbao.form.Kind;
import org.nianbao.form.Measure;

/** A sum of reports of one year, form by form. */
final class Tally {
    private static final String COVERAGE = "coverage.";

    private final Map<Form, Sum> sums = new HashMap<>();
    private int reports;
    private int missing;
    private int late;
    private long bodies;

    private static final class Sum {
        private final long[] values;
        private final int[] blanks;

        Sum(int size) {
            values = new long[size];
            blanks = new int[size];
        }
    }

    void miss(int more) {
        missing += more;
    }

    void delay(int more) {
        late += more;
    }

    void publish(int more) {
        reports += more;
    }

    void add(Form form, Archive.Sum kept) {
        bodies ^= kept.bodies();
        Sum sum = sums.computeIfAbsent(form, any -> new Sum(form.summands()));
        for (int i = 0; i < kept.summands().size(); i++) {
            int index = kept.summands().get(i);
            Long value = kept.values().get(i);
            sum.values[index] += value == null ? 0 : value;
            sum.blanks[index] += kept.blanks().get(i);
        }
    }

    /** Whether it is a number about the reports and not one in them. */
    static boolean isCoverage(String measure) {
        return measure.startsWith(COVERAGE);
    }

    /** The sum of a measure over the reports whose form has it; {@code null} when there is no such report. */
    Quantity quantity(String measure) {
        if (isCoverage(measure)) {
            return new Quantity(BigDecimal.valueOf(coverage(measure.substring(COVERAGE.length()))), null, 0, true);
        }
        Kind kind = null;
        long sum = 0;
        int blanks = 0;
        boolean complete = true;
        for (Map.Entry<Form, Sum> entry : sums.entrySet()) {
            Measure known = entry.getKey().measure(measure).orElse(null);
            if (known == null) {
                complete = false;
                continue;
            }
            kind = known.kind();
            for (Figure term : known.terms()) {
                sum += entry.getValue().values[term.index()];
                blanks += entry.getValue().blanks[term.index()];
            }
        }
        return kind == null ? null : new Quantity(kind.shown(sum), null, blanks, complete);
    }

    private int coverage(String count) {
        return switch (count) {
            case "expected" -> reports + missing;
            case "published" -> reports;
            case "onTime" -> reports - late;
            default -> throw new IllegalArgumentException("There is no coverage." + count);
        };
    }

    int reports() {
        return reports;
    }

    int late() {
        return late;
    }

    int missing() {
        return missing;
    }

    /** A hash of the set of bodies whose reports are in it. */
    long bodies() {
        return bodies;
    }
}
