package org.scrutineer.threshold;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;

/**
 * One of several targets that are set together.
 *
 * @param revision that was read; null for a new one, or to replace whichever is there
 */
public record ThresholdDraft(
        @NotNull @Code String indicator,
        @NotNull @Code String year,
        @Min(0) @Max(1_000_000) @Nullable Integer revision,
        @NotNull @Valid ThresholdSetting setting) {

    /** As it is now. */
    public static ThresholdDraft of(Threshold from) {
        return new ThresholdDraft(
                from.indicatorCode(), from.yearCode(), from.revision(), ThresholdSetting.of(from));
    }
}
