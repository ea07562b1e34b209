package org.nianbao.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianbao.document.Table;

/** An answer in the columns of SDMX-CSV 2.0. */
final class SdmxTable {
    /** For information: nobody is told to change anything. */
    private static final String ACTION = "I";

    private static final List<Object> FLOW = List.of("dataflow", Sdmx.reference(Sdmx.STATISTICS), ACTION);
    private static final List<ObservationColumn> ATTRIBUTES = Sdmx.attributes();

    private SdmxTable() {}

    static Table of(Answer answer, List<Observation> observations) {
        return ObservationTable.table(
                columns().stream().map(title -> new Table.Column(title, 0)).toList(),
                observations,
                seen -> cells(answer, seen));
    }

    static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        Arrays.stream(SdmxDimension.values()).map(Enum::name).forEach(columns::add);
        columns.addAll(List.of(Sdmx.MEASURE, Sdmx.TIME, Sdmx.VALUE));
        ATTRIBUTES.stream().map(Enum::name).forEach(columns::add);
        return columns;
    }

    private static Object[] cells(Answer answer, Observation seen) {
        List<Object> cells = new ArrayList<>(FLOW);
        for (SdmxDimension dimension : SdmxDimension.values()) {
            cells.add(dimension.code(seen.row(), answer.question()));
        }
        cells.add(Sdmx.id(seen.measure().code()));
        cells.add(BigDecimal.valueOf(seen.row().year()));
        cells.add(ObservationColumn.VALUE.cell(seen));
        ATTRIBUTES.forEach(attribute -> cells.add(attribute.cell(seen)));
        return cells.toArray();
    }
}
