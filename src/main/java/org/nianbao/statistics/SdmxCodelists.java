package org.nianbao.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Scope;
import org.nianbao.form.Words;

/** The codes that an answer is written in; of regions and measures those that occur in it. */
final class SdmxCodelists {
    private static final Words TOTAL = new Words("全部", "All");

    private final Answer answer;
    private final Glossary glossary;

    SdmxCodelists(Answer answer, Glossary glossary) {
        this.answer = answer;
        this.glossary = glossary;
    }

    List<SdmxStructure.Codelist> all() {
        return List.of(
                list(SdmxDimension.REGION.name(), SdmxDimension.REGION.meaning(), true, regions()),
                list(SdmxDimension.LEVEL, codes(Level.values(), SdmxDimension::code)),
                list(SdmxDimension.KIND, codes(BodyKind.values(), SdmxDimension::code)),
                list(SdmxDimension.SCOPE, codes(Scope.values(), SdmxDimension::code)),
                list(SdmxDimension.BASIS, codes(Basis.values(), Basis::code)),
                list(Sdmx.MEASURE, new Words("指标", "Measure"), true, measures()));
    }

    /** Whether there is a list of the codes of a dimension; there is none of the country's bodies. */
    static boolean isListed(SdmxDimension dimension) {
        return dimension != SdmxDimension.BODY;
    }

    static String id(String dimension) {
        return "CL_" + dimension;
    }

    private List<SdmxStructure.Item> regions() {
        Map<String, String> names = glossary.regions(answer);
        return answer.rows().stream()
                .map(row -> row.group().region())
                .distinct()
                .sorted()
                .map(code -> {
                    String name = names.getOrDefault(code, code);
                    return SdmxStructure.Item.of(code, new Words(name, name));
                })
                .toList();
    }

    private List<SdmxStructure.Item> measures() {
        return glossary.measures(answer.question().measures()).stream()
                .map(measure -> SdmxStructure.Item.of(Sdmx.id(measure.code()), measure.label()))
                .toList();
    }

    private static <T> List<SdmxStructure.Item> codes(T[] values, Function<T, String> name) {
        List<SdmxStructure.Item> codes = new ArrayList<>();
        Arrays.stream(values)
                .map(name)
                .map(code -> SdmxStructure.Item.of(code, new Words(code, code)))
                .forEach(codes::add);
        codes.add(SdmxStructure.Item.of(Sdmx.TOTAL, TOTAL));
        return codes;
    }

    private static SdmxStructure.Codelist list(SdmxDimension dimension, List<SdmxStructure.Item> codes) {
        return list(dimension.name(), dimension.meaning(), false, codes);
    }

    private static SdmxStructure.Codelist list(
            String dimension, Words meaning, boolean isPartial, List<SdmxStructure.Item> codes) {
        return new SdmxStructure.Codelist(
                id(dimension), Sdmx.AGENCY, Sdmx.VERSION, meaning.zh(), SdmxStructure.named(meaning), isPartial, codes);
    }
}
