package org.nianbao.form;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;

/** How the service speaks JSON: exact numbers, no silent conversions, nothing unknown, and contents by their form. */
@Singleton
class ContentModule implements ObjectMapperCustomizer {
    private final Forms forms;

    ContentModule(Forms forms) {
        this.forms = forms;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        for (LogicalType type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        for (CoercionInputShape shape :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        mapper.registerModule(new SimpleModule("content")
                .addSerializer(Content.class, new Writer())
                .addDeserializer(Content.class, new Reader()));
    }

    private static final class Writer extends JsonSerializer<Content> {
        @Override
        public void serialize(Content content, JsonGenerator json, SerializerProvider provider) throws IOException {
            new ContentWriter(content, json).write();
        }
    }

    private final class Reader extends JsonDeserializer<Content> {
        @Override
        public Content deserialize(JsonParser json, DeserializationContext reading) throws IOException {
            JsonStreamContext context = json.getParsingContext();
            JsonStreamContext around = json.currentToken().isStructStart() ? context.getParent() : context;
            String base = around.pathAsPointer().toString();
            try {
                return new ContentReader(forms, base).read(reading.readTree(json));
            } catch (NumberFormatException beyondAllNumbers) {
                throw new JsonParseException(json, "No number", beyondAllNumbers);
            }
        }
    }
}
