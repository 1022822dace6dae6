package org.scrutineer.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days for people. */
public final class Days {

    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Days() {}

    /** Such as "14 May 2026". */
    public static String words(LocalDate day) {
        return WORDS.format(day);
    }
}
