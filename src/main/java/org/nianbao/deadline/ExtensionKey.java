package org.nianbao.deadline;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One extension per body and report year. */
@Embeddable
record ExtensionKey(String body, int year) implements Serializable {}
