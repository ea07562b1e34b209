package org.nianbao.bulk;

import java.time.Instant;

/** What was published of a year at an instant, which is that of a change: until the next one it is the same. */
record Stand(int year, Instant at) {}
