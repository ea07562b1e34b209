package org.nianbao.form;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;

/** Writes a content in its one canonical order: members as in the contract, figures and narrative in form order, blanks as null. */
final class ContentWriter {
    private final Content content;
    private final JsonGenerator json;

    ContentWriter(Content content, JsonGenerator json) {
        this.content = content;
        this.json = json;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("form", content.form().code());
        json.writeNumberField("year", content.year());
        json.writeObjectField("scope", content.scope());
        if (content.texts().stream().anyMatch(text -> text != null)) {
            json.writeFieldName("narrative");
            branch(content.form().narrativeOutline(), this::text);
        }
        json.writeFieldName("figures");
        branch(content.form().figuresOutline(), this::figure);
        optional("fees", content.fees());
        optional("notes", content.notes());
        optional("contact", content.contact());
        json.writeEndObject();
    }

    private void optional(String name, Object value) throws IOException {
        if (value != null) {
            json.writeObjectField(name, value);
        }
    }

    private void branch(Outline outline, Leaf leaf) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Outline> below : outline.branches().entrySet()) {
            if (below.getValue().isLeaf()) {
                leaf.write(below.getKey(), below.getValue().leaf());
            } else {
                json.writeFieldName(below.getKey());
                branch(below.getValue(), leaf);
            }
        }
        json.writeEndObject();
    }

    private interface Leaf {
        void write(String name, int index) throws IOException;
    }

    private void text(String name, int part) throws IOException {
        if (content.text(part) != null) {
            json.writeStringField(name, content.text(part));
        }
    }

    private void figure(String name, int index) throws IOException {
        if (content.figures().isBlank(index)) {
            json.writeNullField(name);
            return;
        }
        long held = content.figures().orZero(index);
        Kind kind = content.form().figures().get(index).kind();
        if (kind == Kind.COUNT) {
            json.writeNumberField(name, held);
        } else {
            json.writeNumberField(name, kind.shown(held));
        }
    }
}
