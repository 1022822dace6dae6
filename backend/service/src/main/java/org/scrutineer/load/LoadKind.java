package org.scrutineer.load;

/** How figures came in together. */
public enum LoadKind {
    FILE,
    /** A file of others, read by a mapping. */
    MAPPED_FILE,
    /** What a service owed, typed into a sheet of its own. */
    RETURN_SHEET,
    /** Typed into a grid, or sent together by another system. */
    TYPED,
    /** Figures of lead officers that the performance team confirmed. */
    CONFIRMATION
}
