package org.nianbao.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;

/** The reasons of a return as they are kept. */
final class ReasonsJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReasonsJson() {}

    static String write(List<Reason> reasons) {
        try {
            return MAPPER.writeValueAsString(reasons);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** No JSON, no reasons. */
    static List<Reason> read(String json) {
        try {
            return json == null ? List.of() : MAPPER.readValue(json, new TypeReference<List<Reason>>() {});
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
