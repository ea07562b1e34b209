package org.nianbao.statistics;

import java.time.Instant;
import java.util.List;

/** A named instant as clients read it. */
record VintageView(String name, Instant asOf) {

    /** What an admin sends; the time as in {@code 2026-03-31T16:00:00Z}. */
    record Wish(String asOf) {}

    /** The earliest first. */
    record All(List<VintageView> items) {

        static All from(List<Vintage> vintages) {
            return new All(vintages.stream().map(VintageView::from).toList());
        }
    }

    static VintageView from(Vintage vintage) {
        return new VintageView(vintage.name(), vintage.asOf());
    }
}
