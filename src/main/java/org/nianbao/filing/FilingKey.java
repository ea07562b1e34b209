package org.nianbao.filing;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One filing per body and year. */
@Embeddable
record FilingKey(String body, int year) implements Serializable {}
