package org.scrutineer.scorecard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;
import org.scrutineer.problem.ProblemException;

/** All that defines a scorecard but its code and its sets of indicators. */
public record ScorecardDefinition(
        @NotNull @Size(min = 3, max = 200) String title,
        @NotNull @Size(min = 3, max = 2000) String purpose,
        @NotNull @Valid Audience audience,
        @NotNull Frequency frequency,
        @NotNull YearType yearType,
        @Min(0) @Max(90) @Nullable Integer requestWindowDays) {

    private static final int USUAL_WINDOW_DAYS = 7;

    public ScorecardDefinition {
        requestWindowDays = requestWindowDays == null ? USUAL_WINDOW_DAYS : requestWindowDays;
    }

    /** Fails with 422 unless committees are named exactly when it is for committees. */
    void check() {
        boolean named = !audience.committees().isEmpty();
        if (named != (audience.kind() == Audience.Kind.COMMITTEES)) {
            throw ProblemException.invalid(
                    "/audience/committees",
                    named
                            ? "must be empty when it is for all members"
                            : "must name at least one committee");
        }
    }
}
