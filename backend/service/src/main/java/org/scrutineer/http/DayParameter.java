package org.scrutineer.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.scrutineer.problem.ProblemException;

/** A day as addresses hold it, such as 2026-10-01. */
public final class DayParameter {

    /** Of one, in which the 30th of February is not found yet. */
    public static final String REGEXP = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private DayParameter() {}

    /** Refused with 400 is a day that is none. */
    public static LocalDate of(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notThere) {
            throw ProblemException.badParameter(parameter, "is no day that there is");
        }
    }
}
