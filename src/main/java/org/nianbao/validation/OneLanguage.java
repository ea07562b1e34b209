package org.nianbao.validation;

import org.nianbao.problem.Language;
import org.nianbao.problem.Problem;

/** The one language a reader asks for, as a query parameter: {@code zh} or {@code en}. */
record OneLanguage(Language language) {

    /** The name is the one Jakarta REST looks for. */
    public static OneLanguage fromString(String lang) {
        return switch (lang) {
            case "zh" -> new OneLanguage(Language.ZH);
            case "en" -> new OneLanguage(Language.EN);
            default -> throw Problem.INVALID_PARAMETER.because("lang 应为 zh 或 en", "lang must be zh or en");
        };
    }

    /** {@code null} when none was asked for: both. */
    static Language of(OneLanguage asked) {
        return asked == null ? null : asked.language();
    }
}
