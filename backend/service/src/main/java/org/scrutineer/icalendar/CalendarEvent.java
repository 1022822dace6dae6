package org.scrutineer.icalendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar is told of one event.
 *
 * @param id the same for as long as the event is one, and no other event's here
 * @param sequence how often it was changed so that calendars should know
 * @param stamp when it became what it is
 * @param status as RFC 5545 names it; null where none is said
 * @param organizer the address that it comes from; null where nobody is invited
 * @param description line by line
 * @param page an address within this service
 */
public record CalendarEvent(
        String id,
        int sequence,
        Instant stamp,
        When when,
        @Nullable String status,
        @Nullable String organizer,
        String summary,
        @Nullable String location,
        List<String> description,
        String page) {

    /** A time, or a day as a whole. */
    public sealed interface When {

        /**
         * Written in UTC: each calendar shows it in its reader's own time, and no description of a
         * time zone can be misread.
         *
         * @param end null where nobody said when it ends
         */
        record Time(Instant start, @Nullable Instant end) implements When {}

        /** A day as the reader's own calendar has it. It keeps nobody from anything else. */
        record Day(LocalDate day) implements When {}
    }

    public CalendarEvent {
        description = List.copyOf(description);
    }

    URI page(URI service) {
        return service.resolve(page);
    }
}
