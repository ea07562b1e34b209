package org.nianbao.publication;

import java.util.OptionalInt;

/**
 * What the public reads of a report is another edition now, or none; whoever hears of it acts in the same transaction.
 *
 * @param before the edition that stood before and no longer does; empty when none did
 * @param after the edition that stands now; empty when none does
 */
public record StandingChanged(String body, int year, OptionalInt before, OptionalInt after) {}
