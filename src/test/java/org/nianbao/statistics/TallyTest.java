package org.nianbao.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.form.Content;
import org.nianbao.form.TestForms;

/** Reports of one year in two forms, as an operator who lays a form of his own beside the national ones may have them. */
class TallyTest {
    private static final ObjectNode REPORT = Corpus.report("suqian-city-2023");
    private static final Content IN_2021 = TestForms.content(REPORT);
    private static final Content IN_2019 = TestForms.content(Corpus.inForm2019(REPORT, 2020));

    @Test
    void what_both_forms_have_is_added_over_both() {
        Quantity subtotal = tally(IN_2019, IN_2021).quantity("requests.closed.subtotal.total");
        assertEquals(BigDecimal.valueOf(2 * 341), subtotal.value());
        assertTrue(subtotal.complete());
    }

    @Test
    void what_only_one_form_has_is_a_sum_that_is_not_complete() {
        Quantity charges = tally(IN_2019, IN_2021).quantity("proactive.charges.amount");
        assertEquals(new BigDecimal("59237.2449"), charges.value());
        assertFalse(charges.complete());
        assertTrue(tally(IN_2021).quantity("proactive.charges.amount").complete());
        assertNull(tally(IN_2019).quantity("proactive.charges.amount"));
    }

    @Test
    void a_subtotal_says_how_many_of_its_cells_are_blank() {
        int notHeld = TestForms.FORM_2021
                .figure("requests.unavailable.notHeld.other")
                .orElseThrow()
                .index();
        Content blank = IN_2021.withFigures(IN_2021.figures().with(notHeld, null));
        assertEquals(
                1,
                tally(IN_2021, blank)
                        .quantity("requests.unavailable.subtotal.other")
                        .blanks());
    }

    private static Tally tally(Content... contents) {
        Tally tally = new Tally();
        for (Content content : contents) {
            List<Long> figures = Arrays.asList(content.summands());
            List<Integer> all = IntStream.range(0, figures.size()).boxed().toList();
            List<Integer> blanks =
                    figures.stream().map(figure -> figure == null ? 1 : 0).toList();
            tally.add(content.form(), new Archive.Sum(null, 1, 0, all, figures, blanks));
        }
        return tally;
    }
}
