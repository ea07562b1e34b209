package org.nianbao.rule;

/** Text as it is searched: without white space and marks of emphasis, with full-width characters and dashes in their plain form. */
final class Folded {
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_SHIFT = FULL_WIDTH_FIRST - '!';
    private static final String DASHES = "‐‑‒–—―─−";
    private static final String EMPHASIS = "*#";

    private Folded() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Character.isWhitespace(character)
                    && !Character.isSpaceChar(character)
                    && EMPHASIS.indexOf(character) < 0) {
                folded.append(plain(character));
            }
        }
        return folded.toString();
    }

    private static char plain(char character) {
        if (character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST) {
            return (char) (character - FULL_WIDTH_SHIFT);
        }
        return DASHES.indexOf(character) < 0 ? character : '-';
    }
}
