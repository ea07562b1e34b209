package org.nianbao.publication;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The number of an edition of a body's report for a year: 1 is the first, every correction adds one. */
@Embeddable
record EditionKey(String body, int year, int number) implements Serializable {}
