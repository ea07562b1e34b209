package org.nianbao.validation;

import static org.junit.jupiter.api.Assertions.assertAll;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.nianbao.form.TestForms;
import org.nianbao.form.Words;
import org.nianbao.rule.Finding;
import org.nianbao.rule.Report;
import org.nianbao.rule.RuleText;
import org.nianbao.rule.Surroundings;

/** The examples of the catalogue are the unit tests of the rules: one request in which a rule holds, and one in which it does not. */
class RuleExamplesTest {
    private static final RuleExamples EXAMPLES = new RuleExamples(TestForms.MAPPER);
    private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsHan}");

    private final RuleBooks books = new RuleBooks(TestForms.FORMS);

    @Test
    void every_passing_example_is_left_in_peace() {
        everyRule(rule -> assertEquals(
                List.of(), check(example(rule).passing()), rule.text().code()));
    }

    @Test
    void every_failing_example_breaks_its_rule_and_no_others_than_it_says() {
        everyRule(this::breaksItsRule);
    }

    private void breaksItsRule(Provision rule) throws JsonProcessingException {
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

    @Test
    void the_texts_can_be_read_by_those_who_know_only_one_of_the_languages() {
        everyRule(rule -> {
            RuleText text = rule.text();
            for (Words words : List.of(text.title(), text.words(), text.basis(), text.message(), text.advice())) {
                assertTrue(IDEOGRAPH.matcher(words.zh()).find(), text.code() + ": " + words.zh());
                assertTrue(!IDEOGRAPH.matcher(words.en()).find(), text.code() + ": " + words.en());
                assertTrue(words.en().split(" ").length > 2, text.code() + ": " + words.en());
            }
            assertTrue(!text.cells().isBlank(), text.code());
        });
    }

    /** Asks every rule, also when others have failed already. */
    private void everyRule(Question question) {
        assertAll(books.all().stream().<Executable>map(rule -> () -> question.ask(rule)));
    }

    private interface Question {
        void ask(Provision rule) throws JsonProcessingException;
    }

    private static RuleView.Examples example(Provision rule) {
        RuleView.Examples examples = EXAMPLES.of(rule);
        assertNotNull(examples, rule.text().code() + " has no example");
        return examples;
    }

    private List<Finding> check(JsonNode json) throws JsonProcessingException {
        ValidationRequest request = TestForms.MAPPER.treeToValue(json, ValidationRequest.class);
        Surroundings around = new Enclosures(request).over(Surroundings.NONE);
        return books.of(request.content().form()).check(new Report(request.content(), around));
    }
}
