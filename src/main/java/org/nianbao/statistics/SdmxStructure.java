package org.nianbao.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.form.Words;

/** A structure message (SDMX-JSON 2.0.0): what the codes and columns of the SDMX-CSV mean. */
record SdmxStructure(Meta meta, Data data) {
    static final String TYPE = "application/vnd.sdmx.structure+json;version=2.0.0";

    /** @param prepared the instant that the answer is of, so that it is the same for ever where the answer is */
    record Meta(
            String schema, String id, boolean test, Instant prepared, List<String> contentLanguages, Party sender) {}

    record Party(String id) {}

    record Data(
            List<AgencyScheme> agencySchemes,
            List<ConceptScheme> conceptSchemes,
            List<Codelist> codelists,
            List<DataStructure> dataStructures,
            List<Dataflow> dataflows) {}

    record AgencyScheme(String id, String agencyID, String name, Map<String, String> names, List<Item> agencies) {}

    /** An agency, a concept or a code; {@code name} is the one in the first language. */
    record Item(String id, String name, Map<String, String> names) {

        static Item of(String id, Words words) {
            return new Item(id, words.zh(), named(words));
        }
    }

    record ConceptScheme(
            String id, String agencyID, String version, String name, Map<String, String> names, List<Item> concepts) {}

    /** @param isPartial whether it has only the codes of this answer */
    record Codelist(
            String id,
            String agencyID,
            String version,
            String name,
            Map<String, String> names,
            boolean isPartial,
            List<Item> codes) {}

    record DataStructure(
            String id,
            String agencyID,
            String version,
            String name,
            Map<String, String> names,
            Components dataStructureComponents) {}

    record Components(DimensionList dimensionList, MeasureList measureList, AttributeList attributeList) {}

    record DimensionList(String id, List<Component> dimensions, Component timeDimension) {}

    record MeasureList(String id, List<Component> measures) {}

    record AttributeList(String id, List<Component> attributes) {}

    /**
     * A dimension, measure or attribute.
     *
     * @param position of a dimension, from 0
     * @param usage of a measure or attribute
     * @param attributeRelationship to what an attribute belongs
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Component(
            String id,
            Integer position,
            String conceptIdentity,
            String usage,
            Map<String, Map<String, String>> attributeRelationship,
            Representation localRepresentation) {}

    /** Either a codelist or a format. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Representation(String enumeration, Format format) {}

    record Format(String dataType) {}

    record Dataflow(
            String id, String agencyID, String version, String name, Map<String, String> names, String structure) {}

    static Map<String, String> named(Words words) {
        return new TreeMap<>(Map.of("zh", words.zh(), "en", words.en()));
    }
}
