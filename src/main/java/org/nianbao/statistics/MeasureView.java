package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.form.Form;
import org.nianbao.form.Measure;
import org.nianbao.form.Words;

/** A measure as clients read it: in the words of the latest form that has it, and comparable over all forms that have it. */
record MeasureView(
        String code,
        String kind,
        String unit,
        Words label,
        @JsonInclude String formula,
        @JsonInclude Words caution,
        List<Use> forms) {
    static final String RATIO = "1";

    private static final Words SCOPES = new Words(
            "口径为“汇总”的报告已经包含所属部门和乡镇：“本机关”与“汇总”不能相加。总计本身是合计，不再与其各部分相加。",
            "A consolidated report already contains its departments and townships: never add own and consolidated figures."
                    + " Totals are sums themselves: never add them to their parts.");

    private static final Words SMALL = new Words(
            "由合计数相除，不取各机关比率的平均；分母为 0 时为 null；分母不足 30 的标明 small，不参与排名。",
            "Made from sums, never from other rates; null where there is nothing to divide by; with a base under 30 it is marked small and not"
                    + " ranked.");

    /** The list of all measures, and what to mind with each of them. */
    record MeasureList(Words caution, List<MeasureView> items) {}

    /**
     * A form that has the measure, and the report years for which that form is used.
     *
     * @param terms the codes of the figures that are added in this form
     */
    record Use(String form, int firstYear, @JsonInclude Integer lastYear, List<String> terms) {}

    /** Every measure of the forms once, the latest form's first; then the rates. */
    static MeasureList from(List<Form> forms, List<Rate> rates) {
        Map<String, MeasureView> views = new LinkedHashMap<>();
        forms.stream()
                .sorted(Comparator.comparing(Form::firstYear).reversed())
                .flatMap(form -> form.measures().stream())
                .forEach(measure -> views.computeIfAbsent(measure.code(), code -> from(measure, forms)));
        rates.forEach(rate -> views.put(rate.code(), from(rate, forms)));
        return new MeasureList(SCOPES, List.copyOf(views.values()));
    }

    private static MeasureView from(Measure measure, List<Form> forms) {
        return new MeasureView(
                measure.code(),
                measure.derived() ? "derived" : "figure",
                measure.kind().unit(),
                measure.label(),
                measure.formula(),
                measure.caution(),
                forms.stream()
                        .flatMap(form -> form.measure(measure.code()).stream().map(known -> use(form, known)))
                        .toList());
    }

    private static MeasureView from(Rate rate, List<Form> forms) {
        return new MeasureView(
                rate.code(),
                "rate",
                rate.unit() == null ? RATIO : rate.unit(),
                rate.label(),
                rate.formula(),
                Words.joined(rate.note(), SMALL),
                forms.stream()
                        .filter(form -> rate.terms().stream()
                                .allMatch(term -> Tally.isCoverage(term)
                                        || form.measure(term).isPresent()))
                        .map(form -> new Use(
                                form.code(), form.firstYear(), form.lastYear().orElse(null), rate.terms()))
                        .toList());
    }

    private static Use use(Form form, Measure measure) {
        return new Use(form.code(), form.firstYear(), form.lastYear().orElse(null), measure.termCodes());
    }
}
