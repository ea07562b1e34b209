package org.nianbao.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What became of a region or a body, as clients read it. */
record SuccessionView(
        String subject,
        LocalDate date,
        SuccessionKind kind,
        List<String> into,
        @JsonInclude String name,
        String formerName,
        Instant recordedAt) {

    /** The earliest first. */
    record All(List<SuccessionView> items) {

        static All from(List<Succession> successions) {
            return new All(successions.stream().map(SuccessionView::from).toList());
        }
    }

    static SuccessionView from(Succession succession) {
        return new SuccessionView(
                succession.key().subject(),
                succession.key().effective(),
                succession.kind(),
                succession.successors(),
                succession.name(),
                succession.formerName(),
                succession.recordedAt());
    }
}
