package org.nianbao.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "000000, 640121, true",
        "640000, 640121, true",
        "640100, 640121, true",
        "640100, 640100, true",
        "640121, 640121001, true",
        "640121, 640122, false",
        "640121, 640100, false",
        "640100, 640000, false",
        "650000, 640121, false",
        "110100, 110101, true",
        "6401, 640121, false",
        "9, 990121, false",
        "'', 640121, false"
    })
    void a_region_contains_itself_and_what_lies_in_it(String outer, String inner, boolean contained) {
        assertEquals(contained, RegionCode.contains(outer, inner));
    }
}
