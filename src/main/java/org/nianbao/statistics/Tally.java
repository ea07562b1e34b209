package org.nianbao.statistics;

import java.util.HashMap;
import java.util.Map;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;
import org.nianbao.form.Kind;
import org.nianbao.form.Measure;

/** A sum of reports of one year, form by form. */
final class Tally {
    private final Map<Form, Sum> sums = new HashMap<>();
    private int reports;
    private int missing;
    private int late;

    private static final class Sum {
        private final long[] figures;
        private final int[] blanks;

        Sum(int size) {
            figures = new long[size];
            blanks = new int[size];
        }
    }

    /**
     * The sum of a measure.
     *
     * @param kind what it counts
     * @param blanks how many blank cells were read as 0 in it
     * @param complete whether every report is in a form that has the measure
     */
    record Value(Kind kind, long sum, int blanks, boolean complete) {}

    void miss(int bodies) {
        missing += bodies;
    }

    void delay(int bodies) {
        late += bodies;
    }

    void add(Form form, Archive.Sum kept) {
        reports += kept.reports();
        Sum sum = sums.computeIfAbsent(form, any -> new Sum(form.summands()));
        for (int i = 0; i < sum.figures.length; i++) {
            Long figure = kept.figures().get(i);
            sum.figures[i] += figure == null ? 0 : figure;
            sum.blanks[i] += kept.blanks().get(i);
        }
    }

    /** The sum of a measure over the reports whose form has it; {@code null} when there is no such report. */
    Value value(String measure) {
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
                sum += entry.getValue().figures[term.index()];
                blanks += entry.getValue().blanks[term.index()];
            }
        }
        return kind == null ? null : new Value(kind, sum, blanks, complete);
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
}
