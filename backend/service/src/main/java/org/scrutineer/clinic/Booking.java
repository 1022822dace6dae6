package org.scrutineer.clinic;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clock.Clocks;

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

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** As the pages write times: 2:00pm, 2:30pm. */
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder()
                    .appendPattern("h:mm")
                    .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
                    .toFormatter(Locale.UK);

    /** Such as "Thursday 3 December 2026". */
    public String day() {
        return DAY.format(london(startsAt));
    }

    /** Such as "Thursday 3 December 2026, 2:00pm to 3:30pm". */
    public String time() {
        return "%s, %s to %s".formatted(day(), TIME.format(london(startsAt)), end());
    }

    /** Such as "2:00pm on Thursday 3 December 2026". */
    String start() {
        return "%s on %s".formatted(TIME.format(london(startsAt)), day());
    }

    /** The place, the link, or both. */
    public String where() {
        if (place == null) {
            return String.valueOf(link);
        }
        return link == null ? place : "%s, or %s".formatted(place, link);
    }

    private String end() {
        ZonedDateTime end = london(endsAt);
        return end.toLocalDate().equals(london(startsAt).toLocalDate())
                ? TIME.format(end)
                : "%s on %s".formatted(TIME.format(end), DAY.format(end));
    }

    private static ZonedDateTime london(Instant instant) {
        return instant.atZone(Clocks.LONDON);
    }
}
