package org.scrutineer.icalendar;

/** What a calendar is to do with an event, as RFC 5546 names it. */
public enum CalendarMethod {
    /** Put it in, or in the place of an earlier state of it: for whoever is invited. */
    REQUEST,
    /** Take it out. */
    CANCEL,
    /** Show it: for whoever fetches it. */
    PUBLISH
}
