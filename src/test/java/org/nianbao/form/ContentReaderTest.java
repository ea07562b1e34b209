package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Corpus;
import org.nianbao.problem.Fault;
import org.nianbao.problem.ProblemException;

class ContentReaderTest {
    private static final String RECEIVED = "/figures/requests/received/naturalPerson";

    @ParameterizedTest
    @CsvSource({
        "'\"8\"', wrong-type",
        "true, wrong-type",
        "[8], wrong-type",
        "{}, wrong-type",
        "-1, negative",
        "1.5, not-whole",
        "1e-3, not-whole",
        "1e400, too-many-digits",
        "1e2000000000, too-many-digits",
        "1000000000000000000, too-many-digits",
        "1234567890123456789, too-many-digits",
        "-1234567890123456789, too-many-digits"
    })
    void what_is_no_count_is_refused_at_its_place(String value, String code) {
        List<Fault> faults = faults(yongning().replace("\"naturalPerson\":8", "\"naturalPerson\":" + value));
        assertEquals(List.of(RECEIVED + " " + code), told(faults));
    }

    @ParameterizedTest
    @CsvSource({"8.0, 8", "8e0, 8", "80e-1, 8", "999999999999999999, 999999999999999999", "-0, 0", "0e400, 0"})
    void what_is_exactly_a_whole_number_is_one(String value, long held) throws IOException {
        Content content = read(yongning().replace("\"naturalPerson\":8", "\"naturalPerson\":" + value));
        int index = TestForms.FORM_2021.at(RECEIVED).orElseThrow().index();
        assertEquals(held, content.figures().orZero(index));
    }

    @ParameterizedTest
    @CsvSource({"160.5964, 160596400", "0.000001, 1", "96171.6, 96171600000", "1E+3, 1000000000", "0.0, 0"})
    void an_amount_is_held_exactly_in_fen(String value, long held) throws IOException {
        Content content = read(yongning().replace("\"amount\":0", "\"amount\":" + value));
        int index = TestForms.FORM_2021
                .at("/figures/proactive/charges/amount")
                .orElseThrow()
                .index();
        assertEquals(held, content.figures().orZero(index));
    }

    @ParameterizedTest
    @CsvSource({"0.0000001, too-many-decimals", "1000000000000, too-many-digits", "-0.5, negative"})
    void what_is_no_amount_is_refused(String value, String code) {
        List<Fault> faults = faults(yongning().replace("\"amount\":0", "\"amount\":" + value));
        assertEquals(List.of("/figures/proactive/charges/amount " + code), told(faults));
    }

    @ParameterizedTest
    @CsvSource({"itemsChange, -3, ", "itemsChange, -3.5, not-whole", "itemsLastYear, -3, negative"})
    void only_what_the_form_says_may_be_negative_is(String column, String value, String code) throws IOException {
        ObjectNode json = Corpus.inForm2019(Corpus.report("yongning-county-office-2024"), 2020);
        json.withObject("/figures/proactive/licensing").set(column, TestForms.MAPPER.readTree(value));
        String pointer = "/figures/proactive/licensing/" + column;
        if (code == null) {
            int index = TestForms.FORM_2019.at(pointer).orElseThrow().index();
            assertEquals(-3, read(json.toString()).figures().orZero(index));
        } else {
            assertEquals(List.of(pointer + " " + code), told(faults(json.toString())));
        }
    }

    @Test
    void a_form_has_its_own_years_and_its_own_figures() {
        ObjectNode mixed = Corpus.report("yongning-county-office-2024").put("form", "2019");
        List<String> told = told(faults(mixed.toString()));
        assertEquals("/year year-not-covered", told.get(0));
        assertTrue(told.contains("/figures/proactive/charges/amount unknown-member"), told.toString());
        assertTrue(told.contains("/figures/requests/closed/other unknown-member"), told.toString());
    }

    @Test
    void every_fault_is_told_at_once() {
        String json = yongning()
                .replace("\"naturalPerson\":8", "\"naturalPerson\":\"8\"")
                .replace("\"scope\":\"own\"", "\"scope\":\"ours\"")
                .replace("\"inForce\":36", "\"inForce\":36,\"in/force\":1");
        assertEquals(
                List.of(
                        "/scope wrong-type",
                        "/figures/proactive/normativeDocuments/in~1force unknown-member",
                        RECEIVED + " wrong-type"),
                told(faults(json)));
    }

    @ParameterizedTest
    @CsvSource({
        "form, 2021, /form",
        "year, '\"2024\"', /year",
        "year, 1900, /year",
        "year, 2024.5, /year",
        "figures, [], /figures",
        "figures, 3, /figures",
        "narrative, '\"text\"', /narrative",
        "contact, '{\"fax\":1}', /contact/fax",
        "fees, '{\"noticesIssued\":1.5}', /fees/noticesIssued",
        "fees, '{\"amountNoticed\":0.001}', /fees/amountNoticed",
        "fees, '{\"fee\":1}', /fees/fee",
        "notes, '{\"/figures/none\":\"x\"}', /notes/~1figures~1none",
        "notes, '{\"/figures/proactive/rules/issued\":null}', /notes/~1figures~1proactive~1rules~1issued",
        "surprise, 1, /surprise"
    })
    void a_member_of_the_wrong_shape_is_named(String member, String value, String pointer) throws IOException {
        ObjectNode json = Corpus.report("yongning-county-office-2024");
        json.set(member, TestForms.MAPPER.readTree(value));
        assertEquals(pointer, faults(json.toString()).get(0).pointer());
    }

    @Test
    void control_characters_and_half_characters_are_refused() {
        ObjectNode json = Corpus.report("yongning-county-office-2024");
        ((ObjectNode) json.get("narrative")).put("problems", "a\u0000b").put("improvements", "a\ud800b");
        assertEquals(
                List.of("/narrative/problems unprintable", "/narrative/improvements unprintable"),
                told(faults(json.toString())));
    }

    @Test
    void an_absent_figure_is_a_blank_and_so_is_null() throws IOException {
        ObjectNode json = Corpus.figures("yongning-county-office-2024");
        json.withObject("/figures/proactive").remove("rules");
        json.withObject("/figures/proactive/charges").putNull("amount");
        Content content = TestForms.content(json);
        assertEquals(4, content.figures().blanks());
        assertTrue(content.figures().isBlank(0));
    }

    @Test
    void notes_stand_in_form_order_and_empty_members_are_none() throws IOException {
        String note = "\"/figures/proactive/rules/issued\":\"其中修订1件\"";
        String later = "\"/figures/requests/received/total\":\"含补录\"";
        String one =
                yongning().replaceFirst("\\{", "{\"notes\":{" + later + "," + note + "},\"fees\":{},\"contact\":{},");
        String other = yongning().replaceFirst("\\{", "{\"notes\":{" + note + "," + later + "},");
        assertEquals(TestForms.MAPPER.writeValueAsString(read(other)), TestForms.MAPPER.writeValueAsString(read(one)));
    }

    private static String yongning() {
        return Corpus.report("yongning-county-office-2024").toString();
    }

    private static Content read(String json) throws IOException {
        return TestForms.MAPPER.readValue(json, Content.class);
    }

    private static List<Fault> faults(String json) {
        return assertThrows(ProblemException.class, () -> read(json)).faults();
    }

    private static List<String> told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
