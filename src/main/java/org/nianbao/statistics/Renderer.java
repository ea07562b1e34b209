package org.nianbao.statistics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.nianbao.document.Bom;
import org.nianbao.document.Format;
import org.nianbao.document.Table;

/** Writes an answer down; the same answer is the same bytes. */
@ApplicationScoped
class Renderer {
    private final Glossary glossary;
    private final SdmxComposer composer;
    private final ObjectMapper mapper;

    Renderer(Glossary glossary, SdmxComposer composer, ObjectMapper mapper) {
        this.composer = composer;
        this.glossary = glossary;
        this.mapper = mapper;
    }

    byte[] write(Answer answer, Representation representation, Bom bom) {
        return switch (representation) {
            case JSON -> json(StatisticsView.from(answer));
            case CSV -> table(answer).write(Format.CSV, bom);
            case XLSX -> table(answer).write(Format.XLSX, bom);
            case JSON_STAT -> json(new JsonStat(answer, glossary).view());
            case SDMX_CSV ->
                SdmxTable.of(answer, Observation.of(answer, glossary)).write(Format.CSV, Bom.UNWANTED);
        };
    }

    private Table table(Answer answer) {
        return ObservationTable.of(Observation.of(answer, glossary));
    }

    byte[] structure(Answer answer) {
        return json(composer.compose(answer));
    }

    byte[] json(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
