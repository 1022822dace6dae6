package org.scrutineer.indicatorreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;
import org.scrutineer.http.Prose;

/**
 * What the group decided of one measure, or alike of several.
 *
 * @param replacedBy the measure that takes the place of the one
 * @param minute as it is written down
 */
public record Decided(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Code String> measures,
        @NotNull MeasureChange change,
        @Code @Nullable String replacedBy,
        @NotNull @Size(min = 10, max = 2000) @Prose String minute) {}
