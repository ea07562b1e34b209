package org.nianbao.body;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11341702486344515H",
                "12620600MB0523338C",
                "11620403013912770D",
                "113325000026455663",
                "116401214219054680"
            })
    void real_codes_and_the_one_whose_remainder_is_zero_are_valid(String code) {
        assertTrue(BodyCode.isValid(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11341702486344515J",
                "11341702486344551H",
                "113417024863445",
                "11341702486344515HH",
                "",
                "1134170248634451IH",
                "１1341702486344515"
            })
    void a_wrong_check_character_swapped_digits_and_foreign_characters_are_not(String code) {
        assertFalse(BodyCode.isValid(code));
    }
}
