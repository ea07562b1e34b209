package org.nianbao.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.nianbao.publication.Bindery;

/**
 * What the check found.
 *
 * @param links how many links hold, from the beginning
 * @param head the hash of the last of them: whoever noted it down earlier can tell whether the end was cut off
 * @param broken the first link that does not hold, {@code null} when all do
 * @param editions those that are not what was published; the first ones
 */
@JsonInclude
record JournalCheckView(
        boolean whole, long links, String head, ChainCheck.Broken broken, List<Bindery.Damaged> editions) {}
