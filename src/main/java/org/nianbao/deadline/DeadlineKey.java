package org.nianbao.deadline;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One entry per region and report year. */
@Embeddable
record DeadlineKey(String region, int year) implements Serializable {}
