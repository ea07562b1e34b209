package org.nianbao.statistics;

import java.util.HashMap;
import java.util.Map;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;

/** A sum of reports of one year, form by form. */
final class Tally {
    private final Map<Form, Sum> sums = new HashMap<>();
    private int reports;
    private int expected;

    private record Sum(long[] figures, int[] blanks) {}

    /** The sum of a measure, and how many blank cells were read as 0 in it. */
    record Value(Figure figure, long sum, int blanks) {}

    void expect(int bodies) {
        expected += bodies;
    }

    void add(Form form, int count, Long[] figures, Integer[] blanks) {
        reports += count;
        int size = form.figures().size();
        Sum sum = sums.computeIfAbsent(form, any -> new Sum(new long[size], new int[size]));
        for (int i = 0; i < size; i++) {
            sum.figures()[i] += figures[i];
            sum.blanks()[i] += blanks[i];
        }
    }

    /** The sum of a measure over the reports whose form has it; {@code null} when there is no such report. */
    Value value(String measure) {
        Value value = null;
        for (Map.Entry<Form, Sum> entry : sums.entrySet()) {
            Figure figure = entry.getKey().figure(measure).orElse(null);
            if (figure != null) {
                long sum = entry.getValue().figures()[figure.index()];
                int blanks = entry.getValue().blanks()[figure.index()];
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

    int expected() {
        return expected;
    }
}
