package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.form.Words;

/** Composes the structure message of an answer. */
@ApplicationScoped
class SdmxComposer {
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json";

    private static final String CONCEPTS = "CONCEPTS";
    private static final String INFOMODEL = "urn:sdmx:org.sdmx.infomodel.";
    private static final Words TITLE =
            new Words("政府信息公开年报统计", "Statistics of the annual reports on government information disclosure");
    private static final Words AGENCY = new Words("年报", "Nianbao");
    private static final Words COLUMNS = new Words("统计的各项概念", "Concepts of the statistics");
    private static final Words YEAR = new Words("报告年度", "Report year");
    private static final Words MEASURE = new Words("指标", "Measure");

    private final Glossary glossary;

    SdmxComposer(Glossary glossary) {
        this.glossary = glossary;
    }

    SdmxStructure compose(Answer answer) {
        return new SdmxStructure(
                meta(answer),
                new SdmxStructure.Data(
                        List.of(agencies()),
                        List.of(conceptScheme()),
                        new SdmxCodelists(answer, glossary).all(),
                        List.of(structure()),
                        List.of(flow())));
    }

    private static SdmxStructure.Meta meta(Answer answer) {
        return new SdmxStructure.Meta(
                SCHEMA,
                Sdmx.STATISTICS,
                false,
                answer.asOf(),
                List.of("zh", "en"),
                new SdmxStructure.Party(Sdmx.AGENCY));
    }

    private static SdmxStructure.AgencyScheme agencies() {
        return new SdmxStructure.AgencyScheme(
                "AGENCIES",
                "SDMX",
                AGENCY.zh(),
                SdmxStructure.named(AGENCY),
                List.of(SdmxStructure.Item.of(Sdmx.AGENCY, AGENCY)));
    }

    private static SdmxStructure.ConceptScheme conceptScheme() {
        return new SdmxStructure.ConceptScheme(
                CONCEPTS, Sdmx.AGENCY, Sdmx.VERSION, COLUMNS.zh(), SdmxStructure.named(COLUMNS), concepts());
    }

    private static List<SdmxStructure.Item> concepts() {
        Stream<SdmxStructure.Item> dimensions = Stream.of(SdmxDimension.values())
                .map(dimension -> SdmxStructure.Item.of(dimension.name(), dimension.meaning()));
        Stream<SdmxStructure.Item> others = Stream.of(
                SdmxStructure.Item.of(Sdmx.MEASURE, MEASURE),
                SdmxStructure.Item.of(Sdmx.TIME, YEAR),
                SdmxStructure.Item.of(Sdmx.VALUE, ObservationColumn.VALUE.meaning()));
        Stream<SdmxStructure.Item> attributes = Sdmx.attributes().stream()
                .map(attribute -> SdmxStructure.Item.of(attribute.name(), attribute.meaning()));
        return Stream.of(dimensions, others, attributes).flatMap(items -> items).toList();
    }

    private static SdmxStructure.DataStructure structure() {
        List<SdmxStructure.Component> dimensions = new ArrayList<>();
        for (SdmxDimension dimension : SdmxDimension.values()) {
            dimensions.add(dimension(dimension.name(), dimensions.size(), SdmxCodelists.isListed(dimension)));
        }
        dimensions.add(dimension(Sdmx.MEASURE, dimensions.size(), true));
        return new SdmxStructure.DataStructure(
                Sdmx.STATISTICS,
                Sdmx.AGENCY,
                Sdmx.VERSION,
                TITLE.zh(),
                SdmxStructure.named(TITLE),
                components(dimensions));
    }

    private static SdmxStructure.Components components(List<SdmxStructure.Component> dimensions) {
        return new SdmxStructure.Components(
                new SdmxStructure.DimensionList(
                        "DimensionDescriptor",
                        dimensions,
                        component(Sdmx.TIME, null, format("ObservationalTimePeriod"))),
                new SdmxStructure.MeasureList(
                        "MeasureDescriptor", List.of(component(Sdmx.VALUE, "optional", format("Decimal")))),
                new SdmxStructure.AttributeList(
                        "AttributeDescriptor",
                        Sdmx.attributes().stream().map(SdmxComposer::attribute).toList()));
    }

    private static SdmxStructure.Component dimension(String id, int position, boolean listed) {
        SdmxStructure.Representation representation = listed
                ? new SdmxStructure.Representation(
                        INFOMODEL + "codelist.Codelist=" + Sdmx.reference(SdmxCodelists.id(id)), null)
                : format("String");
        return new SdmxStructure.Component(id, position, concept(id), null, null, representation);
    }

    private static SdmxStructure.Component attribute(ObservationColumn column) {
        String type = column.type().code();
        return new SdmxStructure.Component(
                column.name(),
                null,
                concept(column.name()),
                "optional",
                Map.of("observation", Map.of()),
                format(type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1)));
    }

    private static SdmxStructure.Component component(String id, String usage, SdmxStructure.Representation format) {
        return new SdmxStructure.Component(id, null, concept(id), usage, null, format);
    }

    private static SdmxStructure.Representation format(String dataType) {
        return new SdmxStructure.Representation(null, new SdmxStructure.Format(dataType));
    }

    private static String concept(String id) {
        return INFOMODEL + "conceptscheme.Concept=" + Sdmx.reference(CONCEPTS) + "." + id;
    }

    private static SdmxStructure.Dataflow flow() {
        return new SdmxStructure.Dataflow(
                Sdmx.STATISTICS,
                Sdmx.AGENCY,
                Sdmx.VERSION,
                TITLE.zh(),
                SdmxStructure.named(TITLE),
                INFOMODEL + "datastructure.DataStructure=" + Sdmx.reference(Sdmx.STATISTICS));
    }
}
