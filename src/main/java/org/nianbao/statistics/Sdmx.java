package org.nianbao.statistics;

import java.util.Arrays;
import java.util.List;

/** What SDMX 3.0 calls our data. */
final class Sdmx {
    static final String AGENCY = "NIANBAO";
    static final String VERSION = "1.0.0";

    /** The id of the dataflow and of its structure. */
    static final String STATISTICS = "STATISTICS";

    static final String MEASURE = "MEASURE";
    static final String TIME = "TIME_PERIOD";
    static final String VALUE = "OBS_VALUE";

    /** The code that stands for all of a dimension, in every codelist. */
    static final String TOTAL = "_T";

    private Sdmx() {}

    /** {@code NIANBAO:STATISTICS(1.0.0)}. */
    static String reference(String id) {
        return AGENCY + ":" + id + "(" + VERSION + ")";
    }

    /** A measure's code without dots, which no id may have. Codes have no underscores: it is the same measure, and only that. */
    static String id(String measure) {
        if (measure.indexOf('_') >= 0) {
            throw new IllegalArgumentException("No underscore may be in the code of a measure: " + measure);
        }
        return measure.replace('.', '_');
    }

    /** What is told of a number beside itself: the columns of every other table but those that identify it. */
    static List<ObservationColumn> attributes() {
        return Arrays.stream(ObservationColumn.values())
                .filter(column -> column == ObservationColumn.UNIT || column.compareTo(ObservationColumn.VALUE) > 0)
                .toList();
    }
}
