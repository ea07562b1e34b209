package org.nianbao.body;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One entry per day of a region or a body.
 *
 * @param subject the code of either
 * @param effective the first day on which it is so
 */
@Embeddable
record SuccessionKey(String subject, LocalDate effective) implements Serializable {}
