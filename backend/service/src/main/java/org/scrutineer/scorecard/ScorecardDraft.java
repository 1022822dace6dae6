package org.scrutineer.scorecard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;

/**
 * One of several scorecards that are defined together.
 *
 * @param version that was read; null for a new one, or to replace whichever is there
 * @param set the indicators it shows from now on; null to leave them as they are
 */
public record ScorecardDraft(
        @NotNull @Code String code,
        @Min(0) @Max(1_000_000) @Nullable Integer version,
        @NotNull @Valid ScorecardDefinition definition,
        @Valid @Nullable IndicatorSetDefinition set) {

    /**
     * As it is now.
     *
     * @param newest its newest set; null while it has none
     */
    public static ScorecardDraft of(Scorecard from, @Nullable IndicatorSet newest) {
        return new ScorecardDraft(
                from.code(),
                from.version(),
                new ScorecardDefinition(
                        from.title(),
                        from.purpose(),
                        from.audience(),
                        from.frequency(),
                        from.yearType(),
                        from.requestWindowDays(),
                        from.arrangement(),
                        from.timetable(),
                        from.exemptCommittees(),
                        from.inNewsletter()),
                newest == null ? null : IndicatorSetDefinition.of(newest));
    }
}
