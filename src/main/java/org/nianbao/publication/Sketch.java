package org.nianbao.publication;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.Content;
import org.nianbao.form.Form;
import org.nianbao.prose.Shingles;

/** Numbers by which reports with nearly the same narrative are looked up, some for every long part of it. */
final class Sketch {
    /** Shorter parts are alike by nature. */
    private static final int SHORTEST = 100;

    private Sketch() {}

    static Long[] of(Content content) {
        List<Long> numbers = new ArrayList<>();
        List<Form.Part> parts = content.form().parts();
        for (int i = 0; i < parts.size(); i++) {
            String text = content.text(i);
            if (text != null && text.length() >= SHORTEST) {
                numbers.addAll(
                        List.of(Shingles.of(text).sketch(parts.get(i).code().hashCode())));
            }
        }
        return numbers.toArray(Long[]::new);
    }
}
