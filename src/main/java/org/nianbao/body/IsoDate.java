package org.nianbao.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A date is ten characters, and nothing else. */
public final class IsoDate extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext reading) throws IOException {
        String text = json.getText();
        try {
            if (json.currentToken() == JsonToken.VALUE_STRING && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            return (LocalDate) reading.handleWeirdStringValue(LocalDate.class, text, "no such day");
        }
        return (LocalDate) reading.handleUnexpectedToken(LocalDate.class, json);
    }
}
