package org.nianbao.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A place in which two contents differ: a figure, a text, a sum of fees …
 *
 * @param pointer its JSON pointer in the content
 * @param before the number or text that stood there; null where there was none
 * @param after the number or text that stands there; null where there is none
 */
@JsonInclude
public record Change(String pointer, JsonNode before, JsonNode after) {

    /** All places in which two contents, as JSON, differ; in the order of the second one, then what only the first one has. */
    public static List<Change> between(JsonNode before, JsonNode after) {
        List<Change> changes = new ArrayList<>();
        collect("", before, after, changes);
        return changes;
    }

    private static void collect(String pointer, JsonNode before, JsonNode after, List<Change> changes) {
        if (before.isObject() || after.isObject()) {
            for (String member : members(after, before)) {
                collect(pointer + "/" + escaped(member), before.path(member), after.path(member), changes);
            }
        } else if (!orNull(before).equals(orNull(after))) {
            changes.add(new Change(pointer, orNull(before), orNull(after)));
        }
    }

    private static Iterable<String> members(JsonNode first, JsonNode second) {
        List<String> names = new ArrayList<>();
        first.fieldNames().forEachRemaining(names::add);
        second.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !first.has(name))
                .forEach(names::add);
        return names;
    }

    private static JsonNode orNull(JsonNode node) {
        return node.isMissingNode() ? NullNode.instance : node;
    }

    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
