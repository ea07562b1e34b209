package org.nianbao.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.nianbao.journal.Entry;
import org.nianbao.journal.Link;

/** An entry in its place in the chain; {@code null} for an entry that is not there is left out. */
@JsonInclude
record EntryView(long position, @JsonUnwrapped Entry entry, String hash) {

    static EntryView from(Link link) {
        return new EntryView(link.position(), link.entry(), link.hash());
    }
}
