package org.nianbao;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures of real, published reports (see src/test/resources/corpus), with a narrative of our own where one is needed. */
public final class Corpus {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Corpus() {}

    /** The figures only, as they were published. */
    public static ObjectNode figures(String slug) {
        try (InputStream json = Corpus.class.getResourceAsStream("/corpus/" + slug + ".json")) {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The figures with a complete narrative. */
    public static ObjectNode report(String slug) {
        ObjectNode content = figures(slug);
        boolean chargedFees = slug.startsWith("suqian") || slug.startsWith("huaian");
        content.set("narrative", narrative(chargedFees ? "依规收取信息处理费270元。" : "没有收取信息处理费。"));
        return content;
    }

    private static JsonNode narrative(String otherMatters) {
        ObjectNode narrative = MAPPER.createObjectNode();
        narrative.put("preamble", "本报告依照条例和统一格式编制。");
        ObjectNode overview = narrative.putObject("overview");
        for (String part : new String[] {
            "proactiveDisclosure", "disclosureOnRequest", "informationManagement", "platform", "supervision"
        }) {
            overview.put(part, "按要求开展了相关工作，考核、评议和责任追究均按规定进行。");
        }
        return narrative
                .put("problems", "一是解读形式单一。")
                .put("improvements", "一是丰富解读形式。")
                .put("otherMatters", otherMatters);
    }

    /**
     * The same figures of 三 and 四 in the form of 2019, in which （六）其他处理 is one row; 二, of which only the decisions
     * are the same, with figures of our own.
     */
    public static ObjectNode inForm2019(ObjectNode content, int year) {
        ObjectNode changed = content.deepCopy().put("form", "2019").put("year", year);
        ObjectNode closed = changed.withObject("/figures/requests/closed");
        ObjectNode all = sum(closed);
        closed.removeAll();
        closed.set("all", all);
        ObjectNode proactive = changed.withObject("/figures/proactive");
        for (String row : List.of("rules", "normativeDocuments")) {
            proactive.putObject(row).put("produced", 0).put("newlyDisclosed", 1).put("disclosedInTotal", 7);
        }
        for (String row : List.of("licensing", "penalties", "compulsion")) {
            ((ObjectNode) proactive.get(row)).put("itemsLastYear", 20).put("itemsChange", -3);
        }
        proactive
                .putObject("otherServices")
                .put("itemsLastYear", 9)
                .put("itemsChange", 2)
                .put("decisions", 31);
        proactive.putObject("charges").put("itemsLastYear", 4).put("itemsChange", -4);
        proactive.putObject("procurement").put("projects", 6).put("amount", 160.5964);
        return changed;
    }

    /** The rows added up, column by column. */
    private static ObjectNode sum(ObjectNode rows) {
        ObjectNode all = MAPPER.createObjectNode();
        rows.forEach(row -> row.properties()
                .forEach(cell -> all.put(
                        cell.getKey(),
                        all.path(cell.getKey()).longValue() + cell.getValue().longValue())));
        return all;
    }

    /** Every figure by its code, as a reader with a pencil would list them. */
    public static Map<String, JsonNode> cells(JsonNode content) {
        Map<String, JsonNode> cells = new TreeMap<>();
        collect("", content.get("figures"), cells);
        return cells;
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> cells) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String below = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            if (member.getValue().isObject()) {
                collect(below, member.getValue(), cells);
            } else {
                cells.put(below, member.getValue());
            }
        }
    }

    /** Replaces one figure, named by its code. */
    public static ObjectNode with(ObjectNode content, String code, Object value) {
        ObjectNode changed = content.deepCopy();
        int dot = code.lastIndexOf('.');
        ObjectNode row =
                (ObjectNode) changed.at("/figures/" + code.substring(0, dot).replace('.', '/'));
        row.set(code.substring(dot + 1), MAPPER.valueToTree(value));
        return changed;
    }
}
