package org.nianbao.publication;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Scope;

/**
 * What the public reads of a report is another edition now, or none; whoever hears of it acts in the same transaction.
 *
 * @param before what stood before and no longer counts; empty when nothing did
 * @param after what stands now; empty when nothing does
 */
public record StandingChanged(String body, int year, Optional<Counted> before, Optional<Counted> after) {

    /**
     * What an edition adds to the sums, and to which.
     *
     * @param summands figures in form order, then fees; {@code null} for a blank
     */
    public record Counted(Publisher publisher, String form, Scope scope, List<Long> summands) {}
}
