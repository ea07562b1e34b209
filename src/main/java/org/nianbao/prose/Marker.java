package org.nianbao.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Puts a mark in the place of every number of a sentence. One pass; every character is looked at a bounded number of times. */
final class Marker {
    /** What can follow a number that counts cases or documents. */
    static final String UNITS = "件宗起例项条份封部个";

    private static final String CALENDAR = "年月日号时点";
    private static final String ABOUT_BEFORE = "约近超逾";
    private static final String ABOUT_AFTER = "余多";
    private static final String NO_COUNT_BEFORE = "第每同某任逐各哪统唯不";
    private static final int MOST_DIGITS = 18;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final String text;
    private final StringBuilder marked;
    private final List<Quantity> quantities = new ArrayList<>();
    private int at;

    private Marker(String text) {
        this.text = text;
        this.marked = new StringBuilder(text.length());
    }

    /** @param plain a sentence in plain spelling */
    static Sentence mark(String printed, String plain) {
        Marker marker = new Marker(plain);
        marker.run();
        return new Sentence(printed, marker.marked.toString(), List.copyOf(marker.quantities));
    }

    private void run() {
        while (at < text.length()) {
            char character = text.charAt(at);
            if (isDigit(character)) {
                arabic();
            } else if (ChineseNumeral.isNumeral(character)) {
                chinese();
            } else {
                marked.append(character == '#' || character == '%' ? '＃' : character);
                at++;
            }
        }
    }

    private void arabic() {
        int start = at;
        int end = start;
        while (end < text.length() && (isDigit(text.charAt(end)) || separates(start, end))) {
            end++;
        }
        String digits = text.substring(start, end).replace(",", "");
        char next = charAt(end);
        boolean word = Character.isLetter(charAt(start - 1)) && charAt(start - 1) < 128;
        if (word || digits.length() > MOST_DIGITS || CALENDAR.indexOf(next) >= 0 && digits.indexOf('.') < 0) {
            marked.append(text, start, end);
            at = end;
        } else {
            number(new BigDecimal(digits), start, end);
        }
    }

    /** A thousands separator (three digits follow, no more) or a decimal point. */
    private boolean separates(int start, int comma) {
        if (charAt(comma) == '.') {
            return isDigit(charAt(comma + 1)) && text.indexOf('.', start) == comma;
        }
        return charAt(comma) == ','
                && comma - start >= 1
                && (comma - start <= 3 || text.charAt(comma - 4) == ',')
                && isDigit(charAt(comma + 1))
                && isDigit(charAt(comma + 2))
                && isDigit(charAt(comma + 3))
                && !isDigit(charAt(comma + 4));
    }

    private void chinese() {
        int start = at;
        int end = start;
        while (end < text.length() && ChineseNumeral.isNumeral(text.charAt(end))) {
            end++;
        }
        long value = counts(start, end) ? ChineseNumeral.parse(text.substring(start, end)) : -1;
        if (value < 0) {
            marked.append(text, start, end);
            at = end;
        } else {
            number(BigDecimal.valueOf(value), start, end);
        }
    }

    /** Whether a numeral counts something: 收到申请两件, but not 一是, 每一件, 一事一审, nor the slogan 办结一件申请、解决一个问题. */
    private boolean counts(int start, int end) {
        char unit = charAt(end);
        char after = charAt(end + 1);
        boolean alone = end - start == 1 && text.charAt(start) == '一';
        return UNITS.indexOf(unit) >= 0
                && NO_COUNT_BEFORE.indexOf(charAt(start - 1)) < 0
                && (!alone || "，。；）".indexOf(after) >= 0 || after == 0);
    }

    private void number(BigDecimal digits, int start, int end) {
        BigDecimal value = digits;
        boolean about = ABOUT_BEFORE.indexOf(charAt(start - 1)) >= 0 || text.startsWith("超过", start - 2);
        int after = end;
        if (charAt(after) == '万') {
            value = value.multiply(TEN_THOUSAND);
            about = true;
            after++;
        }
        if (ABOUT_AFTER.indexOf(charAt(after)) >= 0) {
            about = true;
            after++;
        }
        boolean percent = charAt(after) == '%';
        quantities.add(new Quantity(value, about, percent, marked.length()));
        marked.append(percent ? '%' : '#');
        at = percent ? after + 1 : after;
    }

    private char charAt(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
