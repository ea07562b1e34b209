package org.nianbao.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.Content;
import org.nianbao.form.Figures;
import org.nianbao.form.Scope;
import org.nianbao.form.TestForms;

/** Every phrase says what its examples say, and not what its traps seem to say. */
class PhrasebookTest {
    private static final int YEAR = 2024;

    static Stream<Phrase> phrases() {
        return Stream.concat(Phrasebook.STANDARD.counting().stream(), Phrasebook.STANDARD.sweeping().stream());
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void examples_say_it(Phrase phrase) {
        assertFalse(phrase.examples().isEmpty(), phrase.code());
        boolean counts = Phrasebook.STANDARD.counting().contains(phrase);
        for (Phrase.Example example : phrase.examples()) {
            assertTrue(
                    read(example.text(), Scope.CONSOLIDATED).stream()
                            .anyMatch(statement -> says(phrase, statement)
                                    && (counts
                                            ? example.value() == null
                                                    || statement.value().compareTo(example.value()) == 0
                                            : statement.value() == null)),
                    phrase.code() + ": " + example.text() + " → " + read(example.text(), Scope.CONSOLIDATED));
        }
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void traps_do_not(Phrase phrase) {
        for (String trap : phrase.traps()) {
            assertEquals(
                    List.of(),
                    read(trap, Scope.OWN).stream()
                            .filter(statement -> says(phrase, statement))
                            .toList(),
                    trap);
        }
    }

    private static boolean says(Phrase phrase, Statement statement) {
        return statement.phrase().equals(phrase.code()) || statement.phrase().startsWith(phrase.code() + ".");
    }

    static List<Statement> read(String text, Scope scope) {
        String[] texts = new String[TestForms.FORM_2021.parts().size()];
        int part = Arrays.asList(TestForms.FORM_2021.parts().stream()
                        .map(known -> known.code())
                        .toArray())
                .indexOf("overview.disclosureOnRequest");
        texts[part] = Objects.requireNonNull(text);
        Figures figures = Figures.of(new Long[TestForms.FORM_2021.figures().size()]);
        return Reader.read(
                Phrasebook.STANDARD,
                new Content(TestForms.FORM_2021, YEAR, scope, Arrays.asList(texts), figures, null, null, null));
    }
}
