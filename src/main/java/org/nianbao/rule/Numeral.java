package org.nianbao.rule;

/** Small whole numbers as reports write them: 31, 三十一, and years digit by digit, 二〇二四. */
final class Numeral {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final char TEN = '十';

    private Numeral() {}

    /** A number below one hundred, in figures or in characters. */
    static int of(String written) {
        int ten = written.indexOf(TEN);
        if (ten < 0) {
            return year(written);
        }
        int tens = ten == 0 ? 1 : year(written.substring(0, ten));
        return tens * 10 + year(written.substring(ten + 1));
    }

    /** A number written digit by digit. */
    static int year(String written) {
        int number = 0;
        for (int i = 0; i < written.length(); i++) {
            number = number * 10 + digit(written.charAt(i));
        }
        return number;
    }

    private static int digit(char character) {
        int known = DIGITS.indexOf(character);
        return known >= 0 ? known : Math.max(0, Character.digit(character, 10));
    }
}
