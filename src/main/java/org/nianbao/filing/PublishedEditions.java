package org.nianbao.filing;

import java.util.List;

/** What filing must ask of publication: what became of a content that was handed in. */
public interface PublishedEditions {

    /** Every edition of a report, the first one first. */
    List<Kept> of(String body, int year);

    /**
     * An edition as it is kept.
     *
     * @param contentHash of the content that it was made from
     * @param intact whether its bytes are still those that were published
     */
    record Kept(int edition, String contentHash, boolean intact) {}
}
