package org.scrutineer.mail;

/**
 * The most restricted thing an e-mail says, which decides who but its recipient may read it here.
 */
public enum Confidentiality {
    PUBLISHED,
    /** Published to the scorecard's exempt committees alone. */
    EXEMPT,
    /** Something about an edition or a figure that is not published. */
    UNPUBLISHED
}
