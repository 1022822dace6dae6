package org.scrutineer.query;

/** To whom the answer to a general question is given. */
public enum QueryAudience {
    /** To who asked, and to nobody else. */
    ASKER,
    /** To everybody who may read what members ask; who asked is not said to them. */
    ALL_MEMBERS
}
