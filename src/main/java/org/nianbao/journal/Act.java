package org.nianbao.journal;

/** What can happen to a report; or to a region or a body. */
public enum Act {
    SAVED,
    DELETED,
    EXPLAINED,
    UNEXPLAINED,
    SUBMITTED,
    WITHDRAWN,
    RETURNED,
    ACCEPTED,
    REOPENED,
    ABANDONED,
    TAKEN_DOWN,
    EXTENDED,
    DEMANDED,
    SCHEDULED,
    NAMED,
    REGISTERED,
    PUBLISHED,
    /** Nothing happened: the token did not allow it. */
    REFUSED
}
