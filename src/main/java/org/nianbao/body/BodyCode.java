package org.nianbao.body;

import org.nianbao.problem.Problem;

/** The unified social credit code of a body (统一社会信用代码, GB 32100-2015): 18 characters, the last one a check character. */
public final class BodyCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int MODULUS = 31;

    private BodyCode() {}

    public static boolean isValid(String code) {
        if (code.length() != WEIGHTS.length + 1
                || code.chars().anyMatch(character -> ALPHABET.indexOf(character) < 0)) {
            return false;
        }
        return code.charAt(WEIGHTS.length) == checkCharacter(code);
    }

    /** The check character that belongs to the first 17 characters. */
    static char checkCharacter(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    /** The code itself; otherwise the request ends with {@link Problem#INVALID_BODY_CODE}. */
    public static String require(String code) {
        if (!isValid(code)) {
            throw Problem.INVALID_BODY_CODE.because(
                    "应为 18 位，且校验码正确（GB 32100-2015）",
                    "Must have 18 characters with a correct check character (GB 32100-2015)");
        }
        return code;
    }
}
