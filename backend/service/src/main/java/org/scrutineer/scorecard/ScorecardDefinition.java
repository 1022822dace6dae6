package org.scrutineer.scorecard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;
import org.scrutineer.problem.ProblemException;

/** All that defines a scorecard but its code and its sets of indicators. */
public record ScorecardDefinition(
        @NotNull @Size(min = 3, max = 200) @OneLine String title,
        @NotNull @Size(min = 3, max = 2000) @Prose String purpose,
        @NotNull @Valid Audience audience,
        @NotNull Frequency frequency,
        @NotNull YearType yearType,
        @Min(0) @Max(90) Integer requestWindowDays,
        @Valid @Nullable Arrangement arrangement,
        @Valid Timetable timetable,
        @Size(max = 50) List<@NotNull @OneLine @Size(max = 200) String> exemptCommittees,
        Boolean inNewsletter) {

    private static final int USUAL_WINDOW_DAYS = 7;

    public ScorecardDefinition {
        requestWindowDays = requestWindowDays == null ? USUAL_WINDOW_DAYS : requestWindowDays;
        timetable = timetable == null ? Timetable.USUAL : timetable;
        exemptCommittees = exemptCommittees == null ? List.of() : List.copyOf(exemptCommittees);
        inNewsletter = inNewsletter == null || inNewsletter;
    }

    /**
     * Fails with 422 unless committees are named exactly when it is for committees, and the days of
     * its timetable follow one another.
     */
    void check() {
        boolean named = !audience.committees().isEmpty();
        if (named != (audience.kind() == Audience.Kind.COMMITTEES)) {
            throw ProblemException.invalid(
                    "/audience/committees",
                    named
                            ? "must be empty unless it is for committees"
                            : "must name at least one committee");
        }
        timetable.check();
    }
}
