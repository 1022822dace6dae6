package org.scrutineer.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;

/**
 * One of several indicators that are defined together.
 *
 * @param version that was read; null for a new one, or to replace whichever is there
 */
public record IndicatorDraft(
        @NotNull @Code String code,
        @Min(0) @Max(1_000_000) @Nullable Integer version,
        @NotNull @Valid IndicatorDefinition definition) {

    /** As it is now. */
    public static IndicatorDraft of(Indicator from) {
        return new IndicatorDraft(from.code(), from.version(), IndicatorDefinition.of(from));
    }
}
