package org.nianbao.validation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings and explanations as they are kept: complete and in both languages. What is read may be older than this version, so
 * members that it does not know are passed over, and those that were not there yet are {@code null}.
 */
public final class FindingsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private FindingsJson() {}

    public static String write(Object kept) {
        try {
            return MAPPER.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads an assessment. */
    public static Assessment read(String json) {
        return read(json, new TypeReference<>() {});
    }

    /** Reads explanations by the fingerprints of their findings; no JSON, no explanations. */
    public static Map<String, Explanation> readExplanations(String json) {
        return json == null ? new TreeMap<>() : read(json, new TypeReference<TreeMap<String, Explanation>>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
