package org.nianbao.filing;

/** As what a caller meets a filing; one caller can be several. */
enum Party {
    /** Fills the report of the body in: the body itself, or someone to whom it has delegated that. */
    DRAFTER,
    /** Speaks for the body. */
    FILER,
    /** The competent office of the body's region. */
    REVIEWER
}
