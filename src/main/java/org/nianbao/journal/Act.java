package org.nianbao.journal;

/** What can happen to a report. */
public enum Act {
    SAVED,
    DELETED,
    SUBMITTED,
    WITHDRAWN,
    RETURNED,
    ACCEPTED
}
