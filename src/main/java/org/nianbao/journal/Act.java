package org.nianbao.journal;

/** What can happen to a report; the last one to a region. */
public enum Act {
    SAVED,
    DELETED,
    EXPLAINED,
    UNEXPLAINED,
    SUBMITTED,
    WITHDRAWN,
    RETURNED,
    ACCEPTED,
    DEMANDED
}
