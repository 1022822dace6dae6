package org.scrutineer.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clock.Clocks;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.WallTime;
import org.scrutineer.problem.ProblemException;

/**
 * When and where a committee is to meet.
 *
 * @param title where it is not just a meeting of the committee
 * @param startsAt as London's clocks show it; of a time that comes twice the first is meant
 */
public record MeetingPlan(
        @Size(max = 150) @OneLine @Nullable String title,
        @NotNull @Pattern(regexp = WallTime.REGEXP, message = WallTime.WORDS) String startsAt,
        @NotNull @Size(min = 2, max = 200) @OneLine String place) {

    /** A year's meetings can be put in while it runs. */
    private static final int YEARS_AGO_AT_MOST = 1;

    /** Later is a slip of the pen. */
    private static final int YEARS_AHEAD_AT_MOST = 3;

    /** The instant that is meant; refused with 422 are one that nobody can mean and no place. */
    Instant start(Instant now) {
        if (place.isBlank()) {
            throw ProblemException.invalid("/place", "say where it is");
        }
        Instant start = WallTime.instant(startsAt, "/startsAt");
        ZonedDateTime today = now.atZone(Clocks.LONDON);
        if (start.isBefore(today.minusYears(YEARS_AGO_AT_MOST).toInstant())
                || start.isAfter(today.plusYears(YEARS_AHEAD_AT_MOST).toInstant())) {
            throw ProblemException.invalid(
                    "/startsAt", "must lie within the last year or the three years to come");
        }
        return start;
    }

    /** Empty words are none. */
    @Nullable String said() {
        return title == null || title.isBlank() ? null : title.strip();
    }
}
