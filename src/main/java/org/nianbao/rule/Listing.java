package org.nianbao.rule;

import java.util.List;
import org.nianbao.form.Words;

/** Many things in one sentence. */
final class Listing {

    private Listing() {}

    /** The first few of them, and dots where there are more. */
    static Words of(List<Words> things, int most) {
        Words listed = Words.listed(things.stream().limit(most).toList());
        return things.size() > most ? new Words("%s …", "%s …").with(listed) : listed;
    }
}
