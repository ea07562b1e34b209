package org.nianbao.prose;

/** Numbers as they are written in Chinese: 二百五十八, 两, 一千零三, 二〇二四. */
final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;
    private static final long TEN_THOUSAND = 10_000;
    private static final int MOST_CHARACTERS = 12;

    private ChineseNumeral() {}

    static boolean isNumeral(char character) {
        return digit(character) >= 0 || unit(character) > 0;
    }

    /** The value; negative when the characters are no number. */
    static long parse(CharSequence numeral) {
        if (numeral.isEmpty() || numeral.length() > MOST_CHARACTERS) {
            return -1;
        }
        return numeral.chars().anyMatch(character -> unit((char) character) > 0) ? grouped(numeral) : spelled(numeral);
    }

    /** 二〇二四: digit by digit; one digit alone is itself. */
    private static long spelled(CharSequence numeral) {
        long value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            value = value * TEN + digit(numeral.charAt(i));
        }
        return value;
    }

    /** 二百五十八: digits and their units. */
    private static long grouped(CharSequence numeral) {
        long sum = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char character = numeral.charAt(i);
            long unit = unit(character);
            if (unit == 0) {
                digit = digit(character);
            } else if (unit == TEN_THOUSAND) {
                sum += (section + digit) * unit;
                section = 0;
                digit = 0;
            } else {
                section += (digit == 0 ? 1 : digit) * unit;
                digit = 0;
            }
        }
        return sum + section + digit;
    }

    private static int digit(char character) {
        return switch (character) {
            case '两' -> 2;
            case '〇' -> 0;
            default -> DIGITS.indexOf(character);
        };
    }

    private static long unit(char character) {
        return switch (character) {
            case '十' -> TEN;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> TEN_THOUSAND;
            default -> 0;
        };
    }
}
