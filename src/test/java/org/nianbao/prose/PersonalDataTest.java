package org.nianbao.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            身份证号11010519491231002X      | CITIZEN_ID       | 110*************2X
            １１０１０５１９４９１２３１００２Ｘ | CITIZEN_ID       | 110*************2X
            手机13800138000。             | MOBILE_TELEPHONE | 138******00
            电话138 0013 8000             | MOBILE_TELEPHONE | 138******00
            +86-138-0013-8000            | MOBILE_TELEPHONE | 138******00
            tel13800138000               | MOBILE_TELEPHONE | 138******00
            卡号6222 0212 3456 7890 003   | BANK_CARD        | 622**************03
            卡号4111111111111111          | BANK_CARD        | 411***********11
            """)
    void a_number_is_known_in_every_spelling_and_never_shown_whole(String text, PersonalData.Kind kind, String masked) {
        List<PersonalData.Hit> hits = PersonalData.in(text);
        assertEquals(1, hits.size(), text);
        assertEquals(kind, hits.get(0).kind());
        assertEquals(masked, hits.get(0).masked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "电话：0951-8011390，邮编750100",
                "统一社会信用代码116401214219054680",
                "身份证号110105194912310021",
                "身份证号11010519491331002X",
                "访问量9540370次，比上年多1234567890次",
                "文号〔2021〕30号，12345热线，96871",
                "卡号4111111111111112",
                "1234567890123456789012345678901234567890"
            })
    void other_numbers_are_left_in_peace(String text) {
        assertEquals(List.of(), PersonalData.in(text));
    }

    @Test
    void two_numbers_side_by_side_are_two() {
        assertEquals(2, PersonalData.in("13812345678 13912345678").size());
    }
}
