package org.scrutineer.clinic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.times.LondonTime;

/**
 * What a clinic is about, when and where.
 *
 * @param place null where there is a link alone
 * @param link null where there is a place alone
 */
public record Booking(
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        @Nullable String preparation) {

    /** Such as "Thursday 3 December 2026". */
    public String day() {
        return LondonTime.day(startsAt);
    }

    /** Such as "Thursday 3 December 2026, 2:00pm to 3:30pm". */
    public String time() {
        return "%s, %s to %s".formatted(day(), LondonTime.time(startsAt), end());
    }

    /** Such as "2:00pm on Thursday 3 December 2026". */
    String start() {
        return LondonTime.words(startsAt);
    }

    /** The place, the link, or both. */
    public String where() {
        if (place == null) {
            return String.valueOf(link);
        }
        return link == null ? place : "%s, or %s".formatted(place, link);
    }

    private String end() {
        return LondonTime.day(endsAt).equals(day())
                ? LondonTime.time(endsAt)
                : LondonTime.words(endsAt);
    }
}
