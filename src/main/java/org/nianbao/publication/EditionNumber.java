package org.nianbao.publication;

import org.nianbao.problem.Problem;

/** The number of an edition as a query parameter. */
record EditionNumber(int value) {

    /** The name is the one Jakarta REST looks for. */
    public static EditionNumber fromString(String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw Problem.INVALID_PARAMETER.because("edition 应为版本号，如 1", "edition must be a number, such as 1");
        }
        return new EditionNumber(Integer.parseInt(text));
    }
}
