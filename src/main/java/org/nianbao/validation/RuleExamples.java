package org.nianbao.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.nianbao.rule.RuleText;

/** Makes the examples of the catalogue whole: what an example says is merged into a clean report. */
@ApplicationScoped
class RuleExamples {
    private final ObjectMapper mapper;

    RuleExamples(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The two examples of a rule; {@code null} for a rule without. */
    RuleView.Examples of(Provision provision) {
        RuleText.Example example = provision.text().example();
        if (example == null) {
            return null;
        }
        String form =
                example.form() == null ? provision.forms().get(provision.forms().size() - 1) : example.form();
        return new RuleView.Examples(merged(form, example.passes()), merged(form, example.fails()));
    }

    private JsonNode merged(String form, Map<String, Object> patch) {
        ObjectNode request = clean(form);
        if (!patch.containsKey("previous")) {
            request.remove("previous");
        }
        merge(request, mapper.valueToTree(patch));
        return request;
    }

    /** RFC 7396. */
    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(member -> {
            String name = member.getKey();
            if (member.getValue().isNull()) {
                target.remove(name);
            } else if (member.getValue() instanceof ObjectNode below) {
                merge(target.get(name) instanceof ObjectNode known ? known : target.putObject(name), below);
            } else {
                target.set(name, member.getValue());
            }
        });
    }

    private ObjectNode clean(String form) {
        String name = "rules/clean-" + form + ".json";
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return (ObjectNode) mapper.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The example " + name + " cannot be read", unreadable);
        }
    }
}
