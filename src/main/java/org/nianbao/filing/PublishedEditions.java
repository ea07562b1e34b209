package org.nianbao.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.validation.Explanation;

/** What filing must ask of publication: what became of a content that was handed in. */
public interface PublishedEditions {

    /** Every edition of a report, the first one first. */
    List<Kept> of(String body, int year);

    /** What the last edition of a report says, also when it was taken down; empty when there never was one. */
    Optional<Said> last(String body, int year);

    /**
     * An edition as it is kept.
     *
     * @param contentHash of the content that it was made from
     * @param intact whether its bytes are still those that were published
     */
    record Kept(int edition, String contentHash, boolean intact) {}

    /** The canonical JSON of a published content, and what the body said to its findings. */
    record Said(String content, Map<String, Explanation> explanations) {}
}
