package org.nianbao.filing;

import java.util.stream.Collectors;
import org.nianbao.form.ContentJson;

/** What a filing says, as one hash: its content, and what the body says to its findings. When it was said counts for nothing. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(String content, String explanations) {
        String said = CheckedFilings.explanations(explanations).entrySet().stream()
                .map(entry -> entry.getKey()
                        + ' '
                        + entry.getValue().reason()
                        + ' '
                        + ContentJson.hash(entry.getValue().text()))
                .collect(Collectors.joining("\n"));
        return ContentJson.hash(ContentJson.hash(content) + "\n" + said);
    }
}
