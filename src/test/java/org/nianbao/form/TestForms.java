package org.nianbao.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The forms and the JSON of the service, without the service. */
public final class TestForms {
    public static final Forms FORMS = new Forms(List.of("2019", "2021"), Optional.empty());
    public static final Form FORM_2019 = FORMS.find("2019").orElseThrow();
    public static final Form FORM_2021 = FORMS.find("2021").orElseThrow();
    public static final ObjectMapper MAPPER = mapper();

    private TestForms() {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        new ContentModule(FORMS).customize(mapper);
        return mapper;
    }

    /** A form from its file. */
    public static Form read(String yaml) {
        return Forms.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    public static Content content(ObjectNode json) {
        try {
            return MAPPER.readValue(json.toString(), Content.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
