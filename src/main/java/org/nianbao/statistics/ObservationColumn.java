package org.nianbao.statistics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Function;
import org.nianbao.document.Table;
import org.nianbao.form.Words;

/** The columns of a table of observations; their codes are the header, in every language. */
enum ObservationColumn {
    REGION(Type.STRING, "区划代码", "Region code", seen -> seen.row().group().region()),
    REGION_NAME(Type.STRING, "区划名称", "Name of the region", Observation::regionName),
    BODY(Type.STRING, "机关代码；不按机关分行时为空", "Code of the body; empty unless grouped by body", seen -> seen.row()
            .group()
            .body()),
    LEVEL(
            Type.STRING,
            "层级；不按层级分行时为空",
            "Level; empty unless grouped by level",
            seen -> lower(seen.row().group().level())),
    KIND(
            Type.STRING,
            "机关类别；不按类别分行时为空",
            "Kind of body; empty unless grouped by kind",
            seen -> lower(seen.row().group().kind())),
    YEAR(Type.YEAR, "报告年度", "Report year", seen -> BigDecimal.valueOf(seen.row().year())),
    MEASURE(Type.STRING, "指标代码，见 /v1/measures", "Code of the measure, see /v1/measures", seen -> seen.measure()
            .code()),
    LABEL(Type.STRING, "指标名称", "What the measure is called in Chinese", seen -> seen.measure()
            .label()
            .zh()),
    UNIT(Type.STRING, "单位；比率为 1", "Unit; 1 for a ratio", seen -> seen.measure().unit()),
    VALUE(
            Type.DECIMAL,
            "数值；没有时为空",
            "Value; empty where there is none",
            seen -> figure(seen, seen.measured().value())),
    PREVIOUS(
            Type.DECIMAL,
            "上年数",
            "The year before",
            seen -> figure(seen, seen.measured().previous())),
    CHANGE(
            Type.DECIMAL,
            "增减",
            "Value − previous",
            seen -> figure(seen, seen.measured().change())),
    CHANGE_RATE(
            Type.DECIMAL,
            "增减率",
            "Change ÷ previous",
            seen -> figure(seen.measured().changeRate(), "0.0%")),
    POINTS(
            Type.DECIMAL,
            "比率增减的百分点",
            "Change of a rate in percentage points",
            seen -> figure(seen.measured().points(), "0.00")),
    COMPARABLE(
            Type.BOOLEAN,
            "与上年是否可比",
            "Whether it compares with the year before",
            seen -> Boolean.toString(seen.measured().comparable())),
    REASON(
            Type.STRING,
            "为何不可比：missing、forms 或 bodies",
            "Why it does not compare: missing, forms or bodies",
            seen -> seen.measured().reason() == null
                    ? null
                    : seen.measured().reason().code()),
    BLANK(
            Type.INTEGER,
            "读作 0 的空格数",
            "Blank cells that were read as 0",
            seen -> count(seen.measured().blank())),
    BASE(
            Type.DECIMAL,
            "比率的分母",
            "What a rate is divided by",
            seen -> figure(seen.measured().base(), Pattern.COUNT)),
    SMALL(
            Type.BOOLEAN,
            "比率的分母是否不足 30",
            "Whether the base of a rate is under 30",
            seen -> seen.measured().small() == null
                    ? null
                    : seen.measured().small().toString()),
    EXPECTED(
            Type.INTEGER,
            "应报机关数",
            "Bodies that owe a report",
            seen -> count(seen.row().coverage().expected())),
    PUBLISHED(
            Type.INTEGER,
            "已公布的机关数",
            "Bodies whose report is published",
            seen -> count(seen.row().coverage().published())),
    ON_TIME(
            Type.INTEGER,
            "其中按时报送的",
            "Of them submitted on time",
            seen -> count(seen.row().coverage().onTime())),
    LATE(
            Type.INTEGER,
            "其中逾期报送的",
            "Of them submitted late",
            seen -> count(seen.row().coverage().late())),
    MISSING(
            Type.INTEGER,
            "缺报机关数",
            "Bodies whose report is missing",
            seen -> count(seen.row().coverage().missing()));

    /** What the cells hold, as CSVW and XML Schema call it, and how wide they are in a spreadsheet. */
    enum Type {
        STRING("string", 16),
        YEAR("gYear", 8),
        DECIMAL("decimal", 12),
        INTEGER("integer", 10),
        BOOLEAN("boolean", 12);

        private final String code;
        private final int width;

        Type(String code, int width) {
            this.code = code;
            this.width = width;
        }

        String code() {
            return code;
        }
    }

    /** How spreadsheets show numbers. */
    private static final class Pattern {
        static final String COUNT = "#,##0";
        static final String MONEY = "#,##0.00";
        static final String SHARE = "0.00%";
    }

    private final Type type;
    private final Words meaning;
    private final Function<Observation, Object> cell;

    ObservationColumn(Type type, String zh, String en, Function<Observation, Object> cell) {
        this.type = type;
        this.meaning = new Words(zh, en);
        this.cell = cell;
    }

    /** In the manner of the JSON: {@code changeRate}. */
    String code() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", 2);
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    Type type() {
        return type;
    }

    Words meaning() {
        return meaning;
    }

    Object cell(Observation observation) {
        return cell.apply(observation);
    }

    Table.Column column() {
        return new Table.Column(code(), type.width);
    }

    private static String lower(String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }

    private static BigDecimal count(int count) {
        return BigDecimal.valueOf(count);
    }

    private static Table.Figure figure(Observation seen, BigDecimal number) {
        if (number == null) {
            return null;
        }
        String plain = number.scale() > 0 ? Pattern.MONEY : Pattern.COUNT;
        return figure(number, MeasureView.RATIO.equals(seen.measure().unit()) ? Pattern.SHARE : plain);
    }

    private static Table.Figure figure(BigDecimal number, String pattern) {
        return number == null ? null : new Table.Figure(number, pattern);
    }
}
