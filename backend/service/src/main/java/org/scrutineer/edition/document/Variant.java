package org.scrutineer.edition.document;

/** For whom a document of an edition is written. Without anything exempt there is only one. */
public enum Variant {
    /** For the whole audience: what is exempt from publication is left out. */
    OPEN,
    /** For the scorecard's exempt committees and those who prepare it: everything. */
    FULL
}
