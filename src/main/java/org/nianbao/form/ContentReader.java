package org.nianbao.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.nianbao.problem.PlainText;
import org.nianbao.problem.Problem;

/** Reads one content: every member known, every figure exact; all faults are told at once, each with its pointer. */
final class ContentReader {
    private static final List<String> MEMBERS =
            List.of("form", "year", "scope", "narrative", "figures", "fees", "notes", "contact");
    private static final int YUAN_DECIMALS = 2;

    private final Forms forms;
    private final String base;
    private final Faults faults;
    private final NumberReader numbers;

    /** @param base the pointer of the content in the document that is being read, empty when it is the document */
    ContentReader(Forms forms, String base) {
        this.forms = forms;
        this.base = base;
        this.faults = new Faults(base);
        this.numbers = new NumberReader(faults);
    }

    Content read(JsonNode root) {
        members(root, "", (name, node) -> {
            if (!MEMBERS.contains(name)) {
                faults.unknownMember(child("", name));
            }
        });
        faults.raise();
        Form form = form(root.path("form"));
        Content content = new Content(
                form,
                year(root.path("year"), form),
                scope(root.path("scope")),
                texts(root.path("narrative"), form),
                figures(root.path("figures"), form),
                fees(root.path("fees")),
                notes(root.path("notes"), form),
                contact(root.path("contact")));
        faults.raise();
        return content;
    }

    private Form form(JsonNode node) {
        String pointer = "/form";
        if (!node.isTextual()) {
            faults.wrongType(pointer, "格式代码，如 \"2021\"", "the code of a form, such as \"2021\"");
            faults.raise();
        }
        return forms.find(node.textValue())
                .orElseThrow(() -> Problem.UNKNOWN_FORM.at(
                        base + pointer, "可用的格式：" + forms.codes(), "Known forms: " + forms.codes()));
    }

    private int year(JsonNode node, Form form) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            faults.wrongType("/year", "年份（整数）", "a year (a whole number)");
            return 0;
        }
        if (!form.covers(node.intValue())) {
            faults.add("/year", "year-not-covered", "该格式不适用于这一年度", "The form is not used for this year");
        }
        return node.intValue();
    }

    private Scope scope(JsonNode node) {
        return switch (node.asText()) {
            case "own" -> Scope.OWN;
            case "consolidated" -> Scope.CONSOLIDATED;
            default -> {
                faults.wrongType("/scope", "own（本机关）或 consolidated（汇总）", "own or consolidated");
                yield null;
            }
        };
    }

    private List<String> texts(JsonNode node, Form form) {
        String[] texts = new String[form.parts().size()];
        leaves(node, form.narrativeOutline(), (part, pointer, value) -> texts[part] = text(value, pointer));
        return Collections.unmodifiableList(Arrays.asList(texts));
    }

    private Figures figures(JsonNode node, Form form) {
        Long[] values = new Long[form.figures().size()];
        leaves(node, form.figuresOutline(), (index, pointer, value) -> {
            Figure figure = form.figures().get(index);
            values[index] = numbers.read(value, pointer, figure.kind().decimals(), figure.signed());
        });
        return Figures.of(values);
    }

    private Fees fees(JsonNode node) {
        if (absent(node)) {
            return null;
        }
        String pointer = "/fees";
        only(node, pointer, "noticesIssued", "amountNoticed", "amountCollected");
        Long notices = numbers.read(present(node, "noticesIssued"), pointer + "/noticesIssued", 0, false);
        Fees fees = new Fees(notices, yuan(node, pointer, "amountNoticed"), yuan(node, pointer, "amountCollected"));
        return Fees.NONE.equals(fees) ? null : fees;
    }

    private BigDecimal yuan(JsonNode node, String pointer, String name) {
        Long held = numbers.read(present(node, name), child(pointer, name), YUAN_DECIMALS, false);
        return held == null ? null : Kind.plain(held, YUAN_DECIMALS);
    }

    private Map<String, String> notes(JsonNode node, Form form) {
        if (absent(node)) {
            return null;
        }
        Map<String, String> notes = new TreeMap<>(Comparator.comparing(name -> place(form, name)));
        members(node, "/notes", (name, value) -> {
            String pointer = child("/notes", name);
            if (form.at(name).isEmpty()) {
                faults.add(pointer, "unknown-figure", "备注的指针不是本格式的数据项", "The note's pointer names no figure");
            }
            if (value.isNull()) {
                faults.wrongType(pointer, "文字", "text");
            }
            notes.put(name, text(value, pointer));
        });
        return notes.isEmpty() ? null : Collections.unmodifiableMap(notes);
    }

    /** Notes stand in form order, whatever order they were sent in. */
    private static String place(Form form, String pointer) {
        return form.at(pointer).map(figure -> "%04d".formatted(figure.index())).orElse(pointer);
    }

    private Contact contact(JsonNode node) {
        if (absent(node)) {
            return null;
        }
        String pointer = "/contact";
        only(node, pointer, "address", "postcode", "telephone", "fax", "email", "website");
        Contact contact = new Contact(
                text(node.path("address"), pointer + "/address"),
                text(node.path("postcode"), pointer + "/postcode"),
                text(node.path("telephone"), pointer + "/telephone"),
                text(node.path("fax"), pointer + "/fax"),
                text(node.path("email"), pointer + "/email"),
                text(node.path("website"), pointer + "/website"));
        return Contact.NONE.equals(contact) ? null : contact;
    }

    private String text(JsonNode node, String pointer) {
        if (absent(node)) {
            return null;
        }
        if (!node.isTextual()) {
            faults.wrongType(pointer, "文字", "text");
            return null;
        }
        if (!PlainText.isPrintable(node.textValue())) {
            faults.add(pointer, "unprintable", "含有控制字符或残缺字符", "Has a control character or half a character");
        }
        return node.textValue();
    }

    /** Walks down to the leaves of the outline that the JSON has; what the outline has not is a fault. */
    private void leaves(JsonNode node, Outline outline, Leaf leaf) {
        if (absent(node)) {
            return;
        }
        members(node, outline.pointer(), (name, value) -> {
            Outline below = outline.branches().get(name);
            if (below == null) {
                unknownMember(child(outline.pointer(), name));
            } else if (below.isLeaf()) {
                leaf.read(below.leaf(), below.pointer(), value);
            } else {
                leaves(value, below, leaf);
            }
        });
    }

    /** A row or figure of another form is told as such: reports are copied from former years. */
    private void unknownMember(String pointer) {
        forms.all().stream()
                .filter(form ->
                        form.figures().stream().anyMatch(figure -> (figure.pointer() + '/').startsWith(pointer + '/')))
                .findFirst()
                .ifPresentOrElse(
                        form -> faults.add(
                                pointer,
                                "unknown-member",
                                "本格式没有这一项，" + form.code() + " 年格式才有",
                                "This form has no such figure, the form of " + form.code() + " has"),
                        () -> faults.unknownMember(pointer));
    }

    private interface Leaf {
        void read(int index, String pointer, JsonNode value);
    }

    private void only(JsonNode node, String pointer, String... known) {
        members(node, pointer, (name, value) -> {
            if (!List.of(known).contains(name)) {
                faults.unknownMember(child(pointer, name));
            }
        });
    }

    private void members(JsonNode node, String pointer, BiConsumer<String, JsonNode> each) {
        if (node.isObject()) {
            node.properties().forEach(member -> each.accept(member.getKey(), member.getValue()));
        } else {
            faults.wrongType(pointer, "对象", "an object");
        }
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static JsonNode present(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isMissingNode() ? NullNode.getInstance() : value;
    }

    private static String child(String pointer, String name) {
        boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        return pointer + "/" + (plain ? name : name.replace("~", "~0").replace("/", "~1"));
    }
}
