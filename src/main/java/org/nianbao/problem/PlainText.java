package org.nianbao.problem;

/** Text that can be kept and shown: no control characters, no halves of characters. */
public final class PlainText {

    private PlainText() {}

    /** Line breaks and tabs are allowed. */
    public static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(PlainText::unprintable);
    }

    private static boolean unprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t' && character != '\r';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
