package org.nianbao.problem;

/** Text that can be kept and shown: no control characters, no halves of characters. */
public final class PlainText {

    private PlainText() {}

    /** Line breaks and tabs are allowed. */
    public static boolean isPrintable(String text) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (unprintable(character)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a reader sees something in it, and everything in the order in which it stands. */
    public static boolean isVisible(String text) {
        return isPrintable(text)
                && text.codePoints().anyMatch(Character::isLetterOrDigit)
                && text.codePoints().noneMatch(character -> Character.getType(character) == Character.FORMAT);
    }

    private static boolean unprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\t' && character != '\r';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
