package org.nianbao.filing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.journal.Entry;

/**
 * What the journal says of a submission.
 *
 * @param ruleset {@code null} in entries from before it was journaled
 * @param signed {@code null} in the same
 */
record ReceiptEntry(Instant at, String actor, String contentHash, String ruleset, Boolean signed) {
    private static final String SIGNED = "signed";

    /** The detail of the entry: what is known of a receipt before it is dated. */
    static String detail(Receipt receipt, boolean signed) {
        return receipt.contentHash() + " " + receipt.ruleset() + " " + (signed ? SIGNED : "unsigned");
    }

    static ReceiptEntry from(Entry entry) {
        String[] said = entry.detail().split(" ", -1);
        boolean whole = said.length == 3;
        return new ReceiptEntry(
                entry.at(), entry.actor(), said[0], whole ? said[1] : null, whole ? SIGNED.equals(said[2]) : null);
    }

    /** The members of a receipt that are not as its entry has them; with no entry of its instant, the instant. */
    static List<String> differences(Receipt receipt, List<ReceiptEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.at().equals(receipt.submittedAt()))
                .findFirst()
                .map(entry -> entry.differences(receipt))
                .orElse(List.of("submittedAt"));
    }

    private List<String> differences(Receipt receipt) {
        Map<String, Boolean> agrees = new TreeMap<>(Map.of(
                "submittedBy",
                actor.equals(receipt.submittedBy()),
                "contentHash",
                contentHash.equals(receipt.contentHash()),
                "ruleset",
                ruleset == null || ruleset.equals(receipt.ruleset()),
                "jws",
                signed == null || signed == (receipt.jws() != null)));
        return agrees.entrySet().stream()
                .filter(member -> !member.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
