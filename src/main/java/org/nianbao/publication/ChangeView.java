package org.nianbao.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One change of what the public reads.
 *
 * @param position its number in the feed: 1 is the first, every later one is one more
 * @param change {@code published}, {@code corrected} or {@code withdrawn}
 * @param reason why it was corrected or withdrawn; {@code null} for a first edition
 * @param hash of the edition: its ETag
 */
record ChangeView(
        long position,
        String change,
        String body,
        String name,
        String region,
        int year,
        int edition,
        Instant at,
        @JsonInclude String reason,
        String hash,
        String href) {

    /**
     * A piece of the feed.
     *
     * @param next where to go on: after the last item, or where the reader was when there is none
     */
    record Feed(List<ChangeView> items, String next) {

        static Feed from(List<Tuple> rows, FeedPosition asked) {
            List<ChangeView> items = rows.stream().map(ChangeView::from).toList();
            long last = items.isEmpty()
                    ? asked.value()
                    : items.get(items.size() - 1).position();
            return new Feed(items, Long.toString(last));
        }
    }

    private static ChangeView from(Tuple row) {
        String body = row.get("body", String.class);
        int year = row.get("year", Integer.class);
        int number = row.get("number", Integer.class);
        return new ChangeView(
                row.get("position", Long.class),
                row.get("change", String.class).toLowerCase(Locale.ROOT),
                body,
                row.get("name", String.class),
                row.get("region", String.class),
                year,
                number,
                row.get("at", Instant.class),
                row.get("reason", String.class),
                row.get("hash", String.class),
                "/v1/reports/" + body + "/" + year + "?edition=" + number);
    }
}
