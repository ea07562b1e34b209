package org.nianbao.statistics;

import java.util.HashMap;
import java.util.Map;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;

/** A sum of reports of one year, form by form. */
final class Tally {
    private final Map<Form, Sum> sums = new HashMap<>();
    private int reports;
    private int missing;

    private static final class Sum {
        private final long[] figures;
        private final int[] blanks;

        Sum(int size) {
            figures = new long[size];
            blanks = new int[size];
        }
    }

    /** The sum of a measure, and how many blank cells were read as 0 in it. */
    record Value(Figure figure, long sum, int blanks) {}

    void miss(int bodies) {
        missing += bodies;
    }

    void add(Form form, Archive.Sum kept) {
        reports += kept.reports();
        Sum sum = sums.computeIfAbsent(form, any -> new Sum(form.figures().size()));
        for (int i = 0; i < sum.figures.length; i++) {
            Long figure = kept.figures().get(i);
            sum.figures[i] += figure == null ? 0 : figure;
            sum.blanks[i] += kept.blanks().get(i);
        }
    }

    /** The sum of a measure over the reports whose form has it; {@code null} when there is no such report. */
    Value value(String measure) {
        Value value = null;
        for (Map.Entry<Form, Sum> entry : sums.entrySet()) {
            Figure figure = entry.getKey().figure(measure).orElse(null);
            if (figure != null) {
                long sum = entry.getValue().figures[figure.index()];
                int blanks = entry.getValue().blanks[figure.index()];
                value = value == null
                        ? new Value(figure, sum, blanks)
                        : new Value(figure, value.sum() + sum, value.blanks() + blanks);
            }
        }
        return value;
    }

    int reports() {
        return reports;
    }

    int missing() {
        return missing;
    }
}
