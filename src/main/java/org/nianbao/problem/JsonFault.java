package org.nianbao.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Jackson could not read, as a problem with a pointer; Jackson's own words (class names) stay inside. */
final class JsonFault {

    private static final String ZH = "第 %d 行第 %d 列";
    private static final String EN = "Line %d, column %d";
    private static final int MOST_CAUSES = 20;

    private JsonFault() {}

    static ProblemException of(JsonProcessingException json) {
        if (causes(json).anyMatch(StreamConstraintsException.class::isInstance)) {
            return beyondBounds(json);
        }
        if (unreadable(json)) {
            return malformed(json);
        }
        if (json instanceof UnrecognizedPropertyException) {
            return Problem.INVALID_CONTENT.at(pointer(json), "不认识的成员", "Unknown member");
        }
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.INVALID_CONTENT.at(pointer(json), "类型不对", "Wrong type");
        }
        return malformed(json);
    }

    private static ProblemException malformed(JsonProcessingException json) {
        return Problem.MALFORMED_JSON.because(position(json, ZH), position(json, EN));
    }

    /** Whether the text is no JSON at all, however deep in it that came out. */
    private static boolean unreadable(JsonProcessingException json) {
        return causes(json)
                .anyMatch(cause -> cause instanceof StreamReadException && !(cause instanceof InputCoercionException));
    }

    private static Stream<Throwable> causes(JsonProcessingException json) {
        return Stream.iterate((Throwable) json, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }

    private static ProblemException beyondBounds(JsonProcessingException json) {
        String zh = "超出限制：嵌套最多 %d 层，一段文字最多 %d 个字符，一个数字最多 %d 位，一个名称最多 %d 个字符，总共最多 %d 项；";
        String en =
                "Beyond a limit: at most %d levels, %d characters of one text, %d digits of a number, %d characters of a name, "
                        + "%d values and names in all; ";
        Object[] bounds = {
            JsonBounds.LEVELS, JsonBounds.CHARACTERS, JsonBounds.DIGITS, JsonBounds.NAME, JsonBounds.TOKENS
        };
        return Problem.MALFORMED_JSON.because(
                zh.formatted(bounds) + position(json, ZH), en.formatted(bounds) + position(json, EN));
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
