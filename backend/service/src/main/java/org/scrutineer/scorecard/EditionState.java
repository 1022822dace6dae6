package org.scrutineer.scorecard;

/** Where an edition stands on its way to members. */
public enum EditionState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    PUBLISHED
}
