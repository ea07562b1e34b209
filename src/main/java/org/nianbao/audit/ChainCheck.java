package org.nianbao.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.nianbao.journal.Chain;
import org.nianbao.journal.Entry;
import org.nianbao.journal.Link;

/** Walks the chain from its beginning, and names the first link that does not hold. */
@ApplicationScoped
class ChainCheck {
    private static final int BATCH = 1000;

    private final Chain chain;

    ChainCheck(Chain chain) {
        this.chain = chain;
    }

    /** Why a link does not hold. */
    enum Fault {
        /** The entry, or its hash, is not what it was. */
        CHANGED,
        /** A link, or its entry, is not there. */
        MISSING,
        /** An entry is in no link. */
        UNLINKED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The first link that does not hold; either number is {@code null} where there is nothing to number. */
    @JsonInclude
    record Broken(Long position, Long sequence, Fault fault) {}

    /**
     * What the walk found.
     *
     * @param links how many hold, from the beginning
     * @param head the hash of the last of them: whoever noted it down earlier can tell whether the end was cut off
     * @param broken {@code null} when all hold
     */
    @JsonInclude
    record Result(boolean whole, long links, String head, Broken broken) {}

    Result walk() {
        Long unlinked = chain.unlinked();
        Result result = new Result(true, 0, Entry.BEGINNING, null);
        List<Link> batch;
        do {
            batch = chain.after(result.links(), BATCH);
            result = walk(result, batch);
        } while (result.whole() && batch.size() == BATCH);
        return result.whole() && unlinked != null ? result(result, null, unlinked, Fault.UNLINKED) : result;
    }

    private static Result walk(Result begun, List<Link> batch) {
        Result result = begun;
        for (Link link : batch) {
            long expected = result.links() + 1;
            if (link.position() != expected || link.entry() == null) {
                return result(result, expected, null, Fault.MISSING);
            }
            if (!link.entry().hash(result.head()).equals(link.hash())) {
                return result(result, expected, link.entry().sequence(), Fault.CHANGED);
            }
            result = new Result(true, expected, link.hash(), null);
        }
        return result;
    }

    private static Result result(Result sofar, Long position, Long sequence, Fault fault) {
        return new Result(false, sofar.links(), sofar.head(), new Broken(position, sequence, fault));
    }
}
