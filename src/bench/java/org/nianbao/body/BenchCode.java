package org.nianbao.body;

/** Codes for bodies that do not exist, which hold water all the same. */
public final class BenchCode {
    private BenchCode() {}

    /** The code of the so-manieth made-up body: a government body (11), its county's area code, a number, the check character. */
    public static String of(String region, int number) {
        String code = "11%s%09d".formatted(region.substring(0, 6), number);
        return code + BodyCode.checkCharacter(code);
    }
}
