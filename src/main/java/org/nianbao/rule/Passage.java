package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Content;
import org.nianbao.form.Form;

/** A part of the narrative, and its place among the texts of a content. */
record Passage(Form.Part part, int index) {

    /** The part of a form with a code; empty when the form has none. */
    static Optional<Passage> of(Form form, String code) {
        return all(form, code).stream()
                .filter(passage -> passage.part().code().equals(code))
                .findFirst();
    }

    /** The parts of a form whose codes start so, in form order. */
    static List<Passage> all(Form form, String... starts) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < form.parts().size(); i++) {
            for (String start : starts) {
                if (form.parts().get(i).code().startsWith(start)) {
                    passages.add(new Passage(form.parts().get(i), i));
                }
            }
        }
        return List.copyOf(passages);
    }

    /** As it was written; empty when it is absent. */
    String in(Content content) {
        String written = content.text(index);
        return written == null ? "" : written;
    }

    /** As it is searched; empty when it is absent. */
    String folded(Content content) {
        return Folded.of(in(content));
    }

    /** A finding about this part. */
    Finding finding(RuleText text, Object... arguments) {
        return Finding.at(text, part.pointer(), part.title(), arguments);
    }
}
