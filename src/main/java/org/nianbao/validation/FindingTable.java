package org.nianbao.validation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.nianbao.document.Table;
import org.nianbao.form.Words;
import org.nianbao.problem.Language;

/** Findings as a table, one in a row. */
final class FindingTable {
    private static final Words NAME = new Words("校验结果", "Findings");
    private static final Words BLANK = new Words("空白", "blank");
    private static final List<Column> COLUMNS = List.of(
            new Column(new Words("严重程度", "Severity"), 10, FindingTable::severity),
            new Column(new Words("规则", "Rule"), 18, (finding, language) -> finding.code()),
            new Column(new Words("位置", "Place"), 36, (finding, language) -> finding.place()),
            new Column(new Words("问题", "Message"), 80, (finding, language) -> finding.message()),
            new Column(new Words("应有的值", "Expected"), 12, (finding, language) -> finding.expected()),
            new Column(new Words("填报的值", "Actual"), 12, (finding, language) -> finding.actual()),
            new Column(new Words("建议修改的位置", "Suggestion: pointer"), 36, FindingTable::suggestedPlace),
            new Column(new Words("建议的值", "Suggestion: value"), 12, FindingTable::suggestedValue),
            new Column(new Words("机关的说明", "Explanation"), 40, FindingTable::explanation),
            new Column(new Words("指针", "Pointer"), 36, (finding, language) -> finding.pointer()),
            new Column(new Words("指纹", "Fingerprint"), 20, (finding, language) -> finding.fingerprint()),
            new Column(new Words("参与计算的数据项", "Operands"), 60, FindingTable::operands),
            new Column(new Words("建议", "Advice"), 60, (finding, language) -> finding.advice()));

    private FindingTable() {}

    private record Column(Words title, int width, BiFunction<FindingView, Language, Object> cell) {}

    /** In the order in which they are told; the header and the words in cells are in the reader's language. */
    static Table of(List<FindingView> findings, Language language) {
        List<Table.Column> columns = COLUMNS.stream()
                .map(column -> new Table.Column(column.title().in(language), column.width()))
                .toList();
        List<List<Object>> rows =
                findings.stream().map(finding -> row(finding, language)).toList();
        return new Table(NAME.in(language), columns, rows);
    }

    private static List<Object> row(FindingView finding, Language language) {
        return Arrays.asList(COLUMNS.stream()
                .map(column -> column.cell().apply(finding, language))
                .toArray());
    }

    private static String severity(FindingView finding, Language language) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    private static String suggestedPlace(FindingView finding, Language language) {
        return finding.suggestion() == null ? null : finding.suggestion().pointer();
    }

    private static BigDecimal suggestedValue(FindingView finding, Language language) {
        return finding.suggestion() == null ? null : finding.suggestion().value();
    }

    private static String explanation(FindingView finding, Language language) {
        Explanation explanation = finding.explanation();
        return explanation == null
                ? null
                : new Words("%s：%s", "%s: %s")
                        .with(explanation.reason().label(), explanation.text())
                        .in(language);
    }

    /** All in one cell: {@code label = value [factor]; …}. */
    private static String operands(FindingView finding, Language language) {
        return finding.operands().stream()
                .map(operand -> operand.label() + " = "
                        + (operand.value() == null
                                ? BLANK.in(language)
                                : operand.value().toPlainString())
                        + (operand.factor() == 0 ? "" : " [%+d]".formatted(operand.factor())))
                .collect(Collectors.joining("; "));
    }
}
