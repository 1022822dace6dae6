package org.scrutineer.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a window closes, as people say it: midnight belongs to the day that it ends. */
public final class ClosingTime {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("HH:mm 'on' EEEE d MMMM", Locale.UK);

    private ClosingTime() {}

    public static LocalDate lastDay(Instant closes) {
        return last(closes).toLocalDate();
    }

    /** "23:59 on Sunday 29 November", in London's time. */
    public static String words(Instant closes) {
        return WORDS.format(last(closes));
    }

    private static ZonedDateTime last(Instant closes) {
        return closes.minusSeconds(1).atZone(Clocks.LONDON);
    }
}
