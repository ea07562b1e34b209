package org.nianbao.journal;

/** What can happen to a report; those after EXTENDED to a region. */
public enum Act {
    SAVED,
    DELETED,
    EXPLAINED,
    UNEXPLAINED,
    SUBMITTED,
    WITHDRAWN,
    RETURNED,
    ACCEPTED,
    EXTENDED,
    DEMANDED,
    SCHEDULED
}
