package org.nianbao.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/** A form as it is written down in {@code forms/<code>.yaml}. */
record FormFile(
        String form,
        Years years,
        Words title,
        Words basis,
        List<Form.Section> narrative,
        List<Table> tables,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Measure> measures,
        List<Equation> equations) {
    FormFile {
        measures = measures == null ? List.of() : measures;
    }

    record Years(int from, Integer to) {}

    record Table(String code, Words name, Words title, boolean numbered, List<Block> blocks) {}

    record Block(Words heading, List<Column> columns, List<Row> rows) {}

    /** @param caution what to mind when its figures are added up; {@code null} for nothing */
    record Column(String code, String zh, String en, Words heading, Kind kind, boolean signed, Words caution) {
        Column {
            kind = kind == null ? Kind.COUNT : kind;
        }
    }

    /**
     * A row, or a heading with rows below it; a heading without a code only groups in print.
     *
     * @param caution what to mind when its figures are added up; {@code null} for nothing
     */
    record Row(String code, String zh, String en, Words caution, @JsonSetter(nulls = Nulls.AS_EMPTY) List<Row> rows) {
        Row {
            rows = rows == null ? List.of() : rows;
        }
    }

    /**
     * A row that the form does not print: in every column of its table the sum of the rows it is made of.
     *
     * @param of codes of rows, in which one {@code *} stands for anything
     */
    record Measure(String code, String table, List<String> of, String zh, String en, Words caution) {}

    record Equation(
            String code,
            Severity severity,
            String table,
            Along along,
            String target,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> plus,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> minus,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> previous,
            Words title,
            Words basis) {}

    enum Along {
        @JsonProperty("rows")
        ROWS,
        @JsonProperty("columns")
        COLUMNS
    }
}
