package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nianbao.Corpus;

class ContentRoundTripTest {
    private static final long MOST = 999_999_999_999_999_999L;

    @Property(tries = 200)
    void what_is_written_reads_as_the_same_content(@ForAll("contents") Content content) throws JsonProcessingException {
        Content read = TestForms.MAPPER.readValue(TestForms.MAPPER.writeValueAsString(content), Content.class);
        assertEquals(content, read);
        String canonical = TestForms.MAPPER.writeValueAsString(read);
        assertEquals(
                canonical, TestForms.MAPPER.writeValueAsString(TestForms.MAPPER.readValue(canonical, Content.class)));
    }

    @Property(tries = 50)
    void the_order_of_members_makes_no_difference(@ForAll long seed, @ForAll boolean former)
            throws JsonProcessingException {
        ObjectNode report = Corpus.report("suqian-city-2023");
        ObjectNode json = former ? Corpus.inForm2019(report, 2020) : report;
        String canonical = TestForms.MAPPER.writeValueAsString(TestForms.content(json));
        ObjectNode shuffled = (ObjectNode) shuffle(json, new Random(seed));
        assertEquals(canonical, TestForms.MAPPER.writeValueAsString(TestForms.content(shuffled)));
        assertEquals(TestForms.MAPPER.readTree(json.toString()), TestForms.MAPPER.readTree(canonical));
    }

    /** Reports in both forms: any figures, negative ones where the form has them, and remarks on some of them. */
    @Provide
    Arbitrary<Content> contents() {
        ObjectNode report = Corpus.report("yongning-county-office-2024");
        return Arbitraries.of(report, Corpus.inForm2019(report, 2019))
                .map(TestForms::content)
                .flatMap(frame -> Combinators.combine(figures(frame.form()), notes(frame.form()))
                        .as((figures, notes) -> new Content(
                                frame.form(),
                                frame.year(),
                                frame.scope(),
                                frame.texts(),
                                figures,
                                frame.fees(),
                                notes,
                                frame.contact())));
    }

    private static Arbitrary<Figures> figures(Form form) {
        List<Arbitrary<Long>> cells = form.figures().stream()
                .map(figure -> Arbitraries.longs()
                        .between(figure.signed() ? -MOST : 0, MOST)
                        .injectNull(0.2))
                .toList();
        return Combinators.combine(cells).as(values -> Figures.of(values.toArray(Long[]::new)));
    }

    private static Arbitrary<Map<String, String>> notes(Form form) {
        List<String> pointers = form.figures().stream().map(Figure::pointer).toList();
        return Arbitraries.maps(
                        Arbitraries.of(pointers), Arbitraries.of("其中修订16件", "含\"补录\"", "\ud842\udfb7", "", "不适用"))
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static JsonNode shuffle(JsonNode node, Random random) {
        if (!node.isObject()) {
            return node;
        }
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode shuffled = TestForms.MAPPER.createObjectNode();
        names.forEach(name -> shuffled.set(name, shuffle(node.get(name), random)));
        return shuffled;
    }
}
