package org.scrutineer.clinic.times;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.times.ProposedTimes.Proposed;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** Which times suit somebody. Of times that are not named, what was said before stays. */
public record ProposalAnswers(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid OfTime> answers) {

    /**
     * Whether one time suits.
     *
     * @param time its number
     */
    public record OfTime(@NotNull @Min(1) Long time, @NotNull TimeAnswer answer) {}

    /**
     * Refuses with 422 what is no time of the proposal or is answered twice; with 409 what was
     * withdrawn or has gone by since its reader saw it, so that nobody thinks it was counted.
     */
    void check(Map<Long, Proposed> proposed, Instant now) {
        List<Place> places = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            String wrong = wrong(answers.get(i).time(), proposed, seen);
            if (wrong != null) {
                places.add(Place.inBody("/answers/%d/time".formatted(i), wrong));
            }
        }
        ProblemException.refuse(places);
        for (OfTime answer : answers) {
            Proposed time = Objects.requireNonNull(proposed.get(answer.time()));
            if (time.isWithdrawn()) {
                throw ProblemException.conflict(
                        "%s was withdrawn meanwhile, so nothing of your answer was kept. Read the times that are left and answer again."
                                .formatted(LondonTime.words(time.startsAt())));
            }
            if (!time.startsAt().isAfter(now)) {
                throw ProblemException.conflict(
                        "%s has gone by, so nothing of your answer was kept. Read the times that are left and answer again."
                                .formatted(LondonTime.words(time.startsAt())));
            }
        }
    }

    private static @Nullable String wrong(Long time, Map<Long, Proposed> proposed, Set<Long> seen) {
        if (!proposed.containsKey(time)) {
            return "is no time of this proposal";
        }
        return seen.add(time) ? null : "is answered twice";
    }
}
