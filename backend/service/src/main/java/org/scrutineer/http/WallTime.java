package org.scrutineer.http;

import static org.scrutineer.clock.Clocks.LONDON;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.scrutineer.problem.ProblemException;

/** A moment as London's clocks show it, such as 2026-12-03T14:00. */
public final class WallTime {

    public static final String REGEXP = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}";

    public static final String WORDS = "must be a day and a time, such as 2026-12-03T14:00";

    private WallTime() {}

    /**
     * The instant that is meant; of a time that comes twice the first. Refused with 422 are one
     * that there is not, and one that is left out when clocks go forward.
     *
     * @param pointer where it stands in what was sent
     */
    public static Instant instant(String wallTime, String pointer) {
        LocalDateTime at = read(wallTime, pointer);
        List<ZoneOffset> offsets = LONDON.getRules().getValidOffsets(at);
        if (offsets.isEmpty()) {
            throw ProblemException.invalid(
                    pointer, "is left out when clocks go forward that night: choose another time");
        }
        return at.toInstant(offsets.getFirst());
    }

    public static String of(Instant instant) {
        return instant.atZone(LONDON).toLocalDateTime().toString();
    }

    private static LocalDateTime read(String wallTime, String pointer) {
        try {
            return LocalDateTime.parse(wallTime);
        } catch (DateTimeParseException notThere) {
            throw ProblemException.invalid(pointer, "is no day and time that there is");
        }
    }
}
