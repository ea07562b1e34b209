package org.nianbao.statistics;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.nianbao.document.Table;

/** An answer as a table, one observation in a row. */
final class ObservationTable {
    private static final String NAME = "统计 Statistics";
    private static final List<ObservationColumn> COLUMNS = List.of(ObservationColumn.values());

    private ObservationTable() {}

    static Table of(List<Observation> observations) {
        return table(COLUMNS.stream().map(ObservationColumn::column).toList(), observations, seen -> COLUMNS.stream()
                .map(column -> column.cell(seen))
                .toArray());
    }

    /** The rows are made as they are written. */
    static Table table(
            Collection<Table.Column> columns, List<Observation> observations, Function<Observation, Object[]> row) {
        return new Table(NAME, List.copyOf(columns), new Lazy(observations, row));
    }

    private static final class Lazy extends AbstractList<List<Object>> {
        private final List<Observation> observations;
        private final Function<Observation, Object[]> row;

        Lazy(List<Observation> observations, Function<Observation, Object[]> row) {
            this.observations = observations;
            this.row = row;
        }

        @Override
        public List<Object> get(int index) {
            return Arrays.asList(row.apply(observations.get(index)));
        }

        @Override
        public int size() {
            return observations.size();
        }
    }
}
