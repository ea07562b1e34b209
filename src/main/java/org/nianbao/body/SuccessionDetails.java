package org.nianbao.body;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.nianbao.problem.Presence;
import org.nianbao.problem.Problem;

/**
 * What became of a region or a body.
 *
 * @param into what it was merged into, split into (the main one first), or moved to; none when it was renamed
 * @param name its new name when it was renamed, else {@code null}
 */
record SuccessionDetails(SuccessionKind kind, List<String> into, String name) {
    private static final int MOST = 50;

    SuccessionDetails {
        into = into == null ? List.of() : into.stream().filter(Objects::nonNull).toList();
    }

    void check() {
        if (kind == null) {
            throw Problem.INVALID_CONTENT.at(List.of(Presence.missing("/kind")));
        }
        if (kind == SuccessionKind.RENAMED && (name == null || name.isBlank())) {
            throw Problem.INVALID_CONTENT.at(List.of(Presence.missing("/name")));
        }
        if (kind != SuccessionKind.RENAMED && name != null) {
            throw Problem.INVALID_CONTENT.at("/name", "只用于 renamed", "Is for renamed only");
        }
        if (name != null) {
            OfficialName.check(name);
        }
        checkInto();
    }

    private void checkInto() {
        int least =
                switch (kind) {
                    case RENAMED -> 0;
                    case MERGED, MOVED -> 1;
                    case SPLIT -> 2;
                };
        int most = kind == SuccessionKind.SPLIT ? MOST : least;
        if (into.size() < least || into.size() > most) {
            throw Problem.INVALID_CONTENT.at(
                    "/into",
                    "merged、moved 各一个，split 二至五十个，renamed 不填",
                    "One when merged or moved, two to fifty when split, none when renamed");
        }
        if (new HashSet<>(into).size() < into.size()) {
            throw Problem.INVALID_CONTENT.at("/into", "有重复的代码", "Names a code twice");
        }
    }
}
