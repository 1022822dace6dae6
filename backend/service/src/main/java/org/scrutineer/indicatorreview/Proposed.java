package org.scrutineer.indicatorreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;
import org.scrutineer.http.Prose;

/**
 * What one of the group would do with a measure.
 *
 * @param replacedBy the measure that is to take its place
 * @param reason may be left out by whoever agrees with what somebody proposed already
 */
public record Proposed(
        @NotNull MeasureChange change,
        @Code @Nullable String replacedBy,
        @Size(min = 10, max = 2000) @Prose @Nullable String reason) {}
