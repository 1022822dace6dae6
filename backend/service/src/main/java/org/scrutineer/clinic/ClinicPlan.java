package org.scrutineer.clinic;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.http.WallTime;
import org.scrutineer.problem.ProblemException;

/**
 * What is to be booked.
 *
 * @param startsAt as London's clocks show it; of a time that comes twice the first is meant
 * @param requests the agenda in its order, by their references; none where a panel meets of itself
 * @param invited by their subjects
 * @param panel the reference of the panel that meets at it; null where it is none
 * @param times the reference of the proposal of times that it ends; null where there was none
 */
public record ClinicPlan(
        @NotNull @Size(min = 3, max = 150) @OneLine String title,
        @NotNull @Pattern(regexp = WallTime.REGEXP, message = WallTime.WORDS) String startsAt,
        @NotNull @Min(15) @Max(480) Integer minutes,
        @Size(max = 200) @OneLine @Nullable String place,
        @Size(max = 500) @Pattern(
                        regexp = "https://[^\\s\\p{C}\\p{Z}]+",
                        message = "must be an address that begins with https://")
                @Nullable String link,
        @Size(max = 2000) @Prose @Nullable String preparation,
        @NotNull @Size(max = 20) @UniqueElements
                List<@NotNull @OneLine @Size(max = 20) String> requests,
        @NotNull @Size(max = 50) @UniqueElements
                List<@NotNull @OneLine @Size(min = 1, max = 100) String> invited,
        @Pattern(regexp = "PN-[0-9]{4,9}") @Nullable String panel,
        @Pattern(regexp = "CT-[0-9]{4,9}") @Nullable String times) {

    /**
     * What is meant. Refused with 422 are a start that is left out when clocks go forward or that
     * is not to come, and a clinic that is nowhere.
     */
    Booking bookedAfter(Instant now) {
        String where = said(place);
        if (where == null && link == null) {
            throw ProblemException.invalid("/place", "say a place, a link or both");
        }
        Instant start = startAfter(now);
        return new Booking(
                title,
                start,
                start.plus(Duration.ofMinutes(minutes)),
                where,
                link,
                said(preparation));
    }

    private Instant startAfter(Instant now) {
        Instant start = WallTime.instant(startsAt, "/startsAt");
        if (!start.isAfter(now)) {
            throw ProblemException.invalid("/startsAt", "must lie in the future");
        }
        return start;
    }

    private static @Nullable String said(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
