package org.scrutineer.clinic.times;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import org.scrutineer.clock.Clocks;

/** When a clinic begins, in words. */
public final class LondonTime {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** As the pages write times: 2:00pm, 2:30pm. */
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder()
                    .appendPattern("h:mm")
                    .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
                    .toFormatter(Locale.UK);

    private LondonTime() {}

    /** Such as "Thursday 3 December 2026". */
    public static String day(Instant instant) {
        return DAY.format(london(instant));
    }

    /** Such as "2:00pm". */
    public static String time(Instant instant) {
        return TIME.format(london(instant));
    }

    /** Such as "2:00pm on Thursday 3 December 2026". */
    public static String words(Instant instant) {
        return "%s on %s".formatted(time(instant), day(instant));
    }

    private static ZonedDateTime london(Instant instant) {
        return instant.atZone(Clocks.LONDON);
    }
}
