package org.nianbao.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.TestForms;
import org.nianbao.form.Words;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Report;
import org.nianbao.rule.RuleText;
import org.nianbao.rule.Surroundings;

/** The examples of the catalogue are the unit tests of the rules: one request in which a rule holds, and one in which it does not. */
class RuleExamplesTest {
    private static final RuleBooks BOOKS = new RuleBooks(TestForms.FORMS);
    private static final RuleExamples EXAMPLES = new RuleExamples(TestForms.MAPPER);
    private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsHan}");

    static Stream<Provision> rules() {
        return BOOKS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_passing_example_is_left_in_peace(Provision rule) throws JsonProcessingException {
        assertEquals(List.of(), check(example(rule).passing()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_failing_example_breaks_this_rule_and_no_others_than_it_says(Provision rule)
            throws JsonProcessingException {
        RuleText text = rule.text();
        Set<String> expected = new TreeSet<>(text.example().also());
        expected.add(text.code());
        List<Finding> findings = check(example(rule).failing());
        assertEquals(expected, findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new)));
        for (Finding finding : findings) {
            if (finding.code().equals(text.code())) {
                assertEquals(text.severity(), finding.severity());
                assertTrue(IDEOGRAPH.matcher(finding.message().zh()).find(), finding.toString());
                assertTrue(finding.message().en().length() > 20, finding.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_texts_can_be_read_by_those_who_know_only_one_of_the_languages(Provision rule) {
        RuleText text = rule.text();
        for (Words words : List.of(text.title(), text.words(), text.basis(), text.message(), text.advice())) {
            assertTrue(IDEOGRAPH.matcher(words.zh()).find(), text.code() + ": " + words.zh());
            assertTrue(!IDEOGRAPH.matcher(words.en()).find(), text.code() + ": " + words.en());
            assertTrue(words.en().split(" ").length > 2, text.code() + ": " + words.en());
        }
        assertTrue(!text.cells().isBlank(), text.code());
    }

    private static RuleView.Examples example(Provision rule) {
        RuleView.Examples examples = EXAMPLES.of(rule);
        assertNotNull(examples, rule.text().code() + " has no example");
        return examples;
    }

    private static List<Finding> check(JsonNode json) throws JsonProcessingException {
        ValidationRequest request = TestForms.MAPPER.treeToValue(json, ValidationRequest.class);
        Surroundings around = new Enclosures(request).over(Surroundings.NONE);
        return BOOKS.of(request.content().form()).check(new Report(request.content(), around));
    }
}
