package org.nianbao.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Numbers in a text that belong to a person: citizen IDs, mobile telephones, bank cards. */
public final class PersonalData {
    private static final int ID_LENGTH = 18;
    private static final int MOBILE_LENGTH = 11;
    private static final int SHORTEST_CARD = 16;
    private static final int LONGEST_CARD = 19;
    private static final int LONGEST = 40;
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";
    private static final int TEN = 10;
    private static final int MOST_GROUPS = 6;
    private static final String SEPARATORS = " -";

    private PersonalData() {}

    /** What a number is. */
    public enum Kind {
        /** GB 11643: eighteen characters with a date of birth and a check character. */
        CITIZEN_ID,
        MOBILE_TELEPHONE,
        /** Sixteen to nineteen digits that pass the Luhn test and begin like a card. */
        BANK_CARD
    }

    /** A number that belongs to a person, and where it begins in the text; it shows only its first three and last two characters. */
    public record Hit(Kind kind, String masked, int at) {}

    /** All such numbers, in the order of the text; digits may be wide, and parted by single spaces or hyphens. */
    public static List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            at = digit(text.charAt(at)) < 0 ? at + 1 : number(text, at, hits);
        }
        return hits;
    }

    /** Takes in groups of digits, one after the other: the most of them that are a person's number. Answers where to go on. */
    private static int number(String text, int start, List<Hit> hits) {
        StringBuilder digits = new StringBuilder();
        int end = group(text, start, digits);
        int next = end;
        Hit longest = null;
        for (int groups = 1; groups <= MOST_GROUPS && next > 0; groups++) {
            Kind kind = kind(national(digits));
            if (kind != null) {
                longest = new Hit(kind, masked(national(digits)), start);
                end = next;
            }
            boolean goesOn = next + 1 < text.length() && SEPARATORS.indexOf(text.charAt(next)) >= 0;
            next = goesOn && digit(text.charAt(next + 1)) >= 0 ? group(text, next + 1, digits) : 0;
        }
        if (longest != null) {
            hits.add(longest);
        }
        return end;
    }

    /** Collects the digits of a group, and the X a citizen ID can end with; answers where the group ends. */
    private static int group(String text, int start, StringBuilder digits) {
        int end = start;
        while (end < text.length() && digit(text.charAt(end)) >= 0) {
            digits.append((char) ('0' + digit(text.charAt(end))));
            end++;
        }
        if (digits.length() == ID_LENGTH - 1 && end < text.length() && "XxＸｘ".indexOf(text.charAt(end)) >= 0) {
            digits.append('X');
            end++;
        }
        return end;
    }

    /** Without the country's code. */
    private static String national(CharSequence digits) {
        String all = digits.toString();
        return all.length() == MOBILE_LENGTH + 2 && all.startsWith("86") ? all.substring(2) : all;
    }

    private static Kind kind(String digits) {
        if (digits.length() > LONGEST) {
            return null;
        }
        if (digits.length() == ID_LENGTH && isCitizenId(digits)) {
            return Kind.CITIZEN_ID;
        }
        if (digits.length() == MOBILE_LENGTH && digits.charAt(0) == '1' && digits.charAt(1) >= '3') {
            return Kind.MOBILE_TELEPHONE;
        }
        return isCard(digits) ? Kind.BANK_CARD : null;
    }

    private static boolean isCitizenId(String id) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += ID_WEIGHTS[i] * (id.charAt(i) - '0');
        }
        return ID_CHECKS.charAt(sum % ID_CHECKS.length()) == id.charAt(ID_LENGTH - 1)
                && isBirthday(id.substring(6, 14));
    }

    private static boolean isBirthday(String date) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(date.substring(0, 4)),
                    Integer.parseInt(date.substring(4, 6)),
                    Integer.parseInt(date.substring(6)));
            return day.getYear() >= 1900 && day.getYear() < 2100;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private static boolean isCard(String digits) {
        boolean long16to19 = digits.length() >= SHORTEST_CARD && digits.length() <= LONGEST_CARD;
        boolean union = digits.startsWith("62");
        boolean foreign = digits.length() == SHORTEST_CARD && "345".indexOf(digits.charAt(0)) >= 0;
        return long16to19 && digits.indexOf('X') < 0 && (union || foreign) && passesLuhn(digits);
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted >= TEN ? weighted - 9 : weighted;
        }
        return sum % TEN == 0;
    }

    private static String masked(CharSequence digits) {
        int length = digits.length();
        return digits.subSequence(0, 3) + "*".repeat(length - 5) + digits.subSequence(length - 2, length);
    }

    private static int digit(char character) {
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        return character >= '０' && character <= '９' ? character - '０' : -1;
    }
}
