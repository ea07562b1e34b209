package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nianbao.Corpus;

class ContentRoundTripTest {

    @Property(tries = 200)
    void what_is_written_reads_as_the_same_figures(@ForAll("figures") List<Long> values)
            throws JsonProcessingException {
        Figures figures = Figures.of(values.toArray(Long[]::new));
        Content content =
                TestForms.content(Corpus.report("yongning-county-office-2024")).withFigures(figures);
        String json = TestForms.MAPPER.writeValueAsString(content);
        Content read = TestForms.MAPPER.readValue(json, Content.class);
        assertEquals(figures, read.figures());
        assertEquals(json, TestForms.MAPPER.writeValueAsString(read));
    }

    @Property(tries = 50)
    void the_order_of_members_makes_no_difference(@ForAll long seed) throws JsonProcessingException {
        ObjectNode json = Corpus.report("suqian-city-2023");
        String canonical = TestForms.MAPPER.writeValueAsString(TestForms.content(json));
        ObjectNode shuffled = (ObjectNode) shuffle(json, new Random(seed));
        assertEquals(canonical, TestForms.MAPPER.writeValueAsString(TestForms.content(shuffled)));
        assertEquals(TestForms.MAPPER.readTree(json.toString()), TestForms.MAPPER.readTree(canonical));
    }

    @Provide
    Arbitrary<List<Long>> figures() {
        Arbitrary<Long> value =
                Arbitraries.longs().between(0, 999_999_999_999_999_999L).injectNull(0.2);
        return value.list().ofSize(TestForms.FORM_2021.figures().size());
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
