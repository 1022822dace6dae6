package org.scrutineer.clinic.times;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.http.WallTime;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/**
 * What is proposed.
 *
 * @param minutes how long the clinic is to take, whenever it is
 * @param times when it could begin, as London's clocks show it; of a time that comes twice the
 *     first is meant
 * @param requests the agenda in its order, by their references; none where a panel meets of itself
 * @param invited who is asked, by their subjects
 * @param panel the reference of the panel that is to meet at it; null where it is none
 */
public record ProposalPlan(
        @NotNull @Size(min = 3, max = 150) @OneLine String title,
        @NotNull @Min(15) @Max(480) Integer minutes,
        @Size(max = 2000) @Prose @Nullable String note,
        @NotNull @Size(min = 1, max = 12) @UniqueElements
                List<@NotNull @Pattern(regexp = WallTime.REGEXP, message = WallTime.WORDS) String>
                        times,
        @NotNull @Size(max = 20) @UniqueElements
                List<@NotNull @OneLine @Size(max = 20) String> requests,
        @NotNull @Size(max = 50) @UniqueElements
                List<@NotNull @OneLine @Size(min = 1, max = 100) String> invited,
        @Pattern(regexp = "PN-[0-9]{4,9}") @Nullable String panel) {

    /**
     * The instants that are meant. Refused with 422 are those that are left out when clocks go
     * forward, and those that are not to come.
     *
     * @param known those that were proposed already: they may have gone by since
     */
    List<Instant> startsAfter(Instant now, Collection<Instant> known) {
        List<Instant> starts = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Instant start = WallTime.instant(times.get(i), "/times/" + i);
            if (!start.isAfter(now) && !known.contains(start)) {
                places.add(Place.inBody("/times/" + i, "must lie in the future"));
            }
            starts.add(start);
        }
        ProblemException.refuse(places);
        return starts;
    }

    @Nullable String said() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
