package org.nianbao.problem;

import java.util.List;
import java.util.Locale;

/** The language of what a user reads: Chinese first, English on request. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private static final List<Locale> OFFERED = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as in {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    public String choose(String zh, String en) {
        return this == ZH ? zh : en;
    }

    /**
     * Reads the {@code Accept-Language} header (RFC 9110 §12.5.4); the name is the one Jakarta REST looks for.
     * What cannot be read, or asks for neither language, is answered in Chinese.
     */
    public static Language fromString(String acceptLanguage) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return Locale.ENGLISH.equals(best) ? EN : ZH;
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
    }
}
