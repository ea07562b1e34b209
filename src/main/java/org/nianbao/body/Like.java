package org.nianbao.body;

/** Finds words anywhere in a text; what is a wildcard in SQL is an ordinary character here. */
public final class Like {
    /** Goes behind the pattern: {@code name like :pattern escape '!'}. */
    public static final String ESCAPE = " escape '!'";

    private Like() {}

    /** The pattern of all texts that contain the words. */
    public static String contains(String words) {
        return "%" + words.replaceAll("[%_!]", "!$0") + "%";
    }
}
