package org.nianbao.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** What Jackson could not read, as a problem with a pointer; Jackson's own words (class names) stay inside. */
final class JsonFault {

    private JsonFault() {}

    static ProblemException of(JsonProcessingException json) {
        if (json instanceof UnrecognizedPropertyException) {
            return Problem.INVALID_CONTENT.at(pointer(json), "不认识的成员", "Unknown member");
        }
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.INVALID_CONTENT.at(pointer(json), "类型不对", "Wrong type");
        }
        return Problem.MALFORMED_JSON.because(position(json, "第 %d 行第 %d 列"), position(json, "Line %d, column %d"));
    }

    private static String position(JsonProcessingException json, String words) {
        return json.getLocation() == null
                ? words.formatted(1, 1)
                : words.formatted(
                        json.getLocation().getLineNr(), json.getLocation().getColumnNr());
    }

    private static String pointer(JsonProcessingException json) {
        return ((JsonMappingException) json)
                .getPath().stream().map(JsonFault::step).collect(Collectors.joining());
    }

    private static String step(JsonMappingException.Reference reference) {
        String name =
                reference.getFieldName() == null ? String.valueOf(reference.getIndex()) : reference.getFieldName();
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
