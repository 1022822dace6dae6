package org.scrutineer.threshold;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.scrutineer.http.Code;

/** Targets that somebody typed side by side, to be set together. */
public record ThresholdBatch(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Item> items) {

    /**
     * The target of one year.
     *
     * @param revision that was seen when it was typed; 0 when there was none
     */
    public record Item(
            @NotNull @Code String indicator,
            @NotNull @Code String year,
            @NotNull @Min(0) @Max(1_000_000) Integer revision,
            @NotNull @Valid ThresholdSetting setting) {}

    /** How many targets came to be, and how many were there and were set anew. */
    public record Outcome(int added, int changed) {}
}
