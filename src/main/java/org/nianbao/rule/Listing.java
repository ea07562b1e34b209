package org.nianbao.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.form.Words;

/** Several things in one sentence. */
final class Listing {

    private Listing() {}

    /** All of them: 甲、乙、丙. */
    static Words of(List<Words> things) {
        return of(things, things.size());
    }

    /** The first few of them, and dots where there are more. */
    static Words of(List<Words> things, int most) {
        String more = things.size() > most ? " …" : "";
        return new Words(
                things.stream().limit(most).map(Words::zh).collect(Collectors.joining("、")) + more,
                things.stream().limit(most).map(Words::en).collect(Collectors.joining(", ")) + more);
    }
}
