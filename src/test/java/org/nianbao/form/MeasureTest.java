package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
    private static final Form FORM_2019 = TestForms.FORM_2019;
    private static final Form FORM_2021 = TestForms.FORM_2021;
    private static final List<String> APPLICANTS = List.of(
            "naturalPerson",
            "commercialEnterprise",
            "researchInstitution",
            "publicWelfareOrganization",
            "legalServiceOrganization",
            "other",
            "total");
    /** Rows 1 to 20, the sums of （三） to （六）, 24 and 25. */
    private static final String COMPARABLE_REQUESTS =
            """
            received carriedOver granted partiallyGranted refused.stateSecret refused.prohibitedByLaw
            refused.securityAndStability refused.thirdPartyRights refused.internalAffairs refused.processInformation
            refused.enforcementFile refused.administrativeQuery unavailable.notHeld unavailable.mustBeCreated
            unavailable.stillUnclear notProcessed.petition notProcessed.repeated notProcessed.publication
            notProcessed.excessive notProcessed.confirmation refused.subtotal unavailable.subtotal
            notProcessed.subtotal closed.subtotal concluded carriedForward
            """;

    @Test
    void what_both_forms_have_is_exactly_what_can_be_compared_since_2019() {
        Set<String> comparable = new TreeSet<>();
        for (String row : COMPARABLE_REQUESTS.strip().split("\\s+")) {
            APPLICANTS.forEach(applicant -> comparable.add("requests." + row + "." + applicant));
        }
        for (String row : List.of("reconsideration", "directLitigation", "litigationAfterReconsideration")) {
            for (String outcome : List.of("upheld", "corrected", "otherOutcome", "pending", "total")) {
                comparable.add("disputes." + row + "." + outcome);
            }
        }
        for (String row : List.of("licensing", "penalties", "compulsion")) {
            comparable.add("proactive." + row + ".decisions");
        }
        for (String fee : List.of("noticesIssued", "amountNoticed", "amountCollected")) {
            comparable.add("fees." + fee);
        }
        Set<String> both = codes(FORM_2019);
        both.retainAll(codes(FORM_2021));
        assertEquals(comparable, both);
    }

    @ParameterizedTest
    @CsvSource({"refused, 8", "unavailable, 3", "notProcessed, 5", "closed, 3"})
    void a_subtotal_adds_the_rows_of_its_item(String item, int rows) {
        for (String applicant : APPLICANTS) {
            Measure subtotal = FORM_2021
                    .measure("requests." + item + ".subtotal." + applicant)
                    .orElseThrow();
            assertTrue(subtotal.derived());
            assertEquals(rows, subtotal.terms().size());
            assertEquals("requests." + item + ".*." + applicant, subtotal.formula());
            for (String term : subtotal.termCodes()) {
                assertTrue(term.matches("requests\\." + item + "\\.\\w+\\." + applicant), term);
            }
        }
    }

    @Test
    void in_the_form_of_2019_what_is_otherwise_closed_is_one_row() {
        Measure closed = FORM_2019.measure("requests.closed.subtotal.total").orElseThrow();
        assertEquals(List.of("requests.closed.all.total"), closed.termCodes());
        assertEquals("（六）其他处理 小计 · 总计", closed.label().zh());
    }

    @Test
    void what_is_a_sum_already_says_so() {
        for (Form form : List.of(FORM_2019, FORM_2021)) {
            for (Measure measure : form.measures()) {
                boolean sum = measure.code().endsWith(".total")
                        || measure.code().startsWith("requests.concluded.")
                        || measure.derived();
                if (sum) {
                    assertTrue(measure.caution().zh().contains("不再与"), measure.code());
                    assertTrue(measure.caution().en().contains("do not add"), measure.code());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'of: [closed.*]', 'of: [opened.*]', Form 2019 has no figure requests.opened.*.naturalPerson",
        "'code: refused.subtotal', 'code: received', Form 2019 has two measures requests.received.naturalPerson"
    })
    void a_file_that_adds_what_is_not_there_is_no_form(String right, String wrong, String told) throws IOException {
        try (InputStream file = MeasureTest.class.getResourceAsStream("/forms/2019.yaml")) {
            String yaml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(yaml.contains(right), right);
            InputStream changed =
                    new ByteArrayInputStream(yaml.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Forms.read(changed));
            assertEquals(told, refused.getMessage());
        }
    }

    private static Set<String> codes(Form form) {
        Set<String> codes = new TreeSet<>();
        form.measures().forEach(measure -> codes.add(measure.code()));
        return codes;
    }
}
