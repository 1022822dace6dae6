package org.scrutineer.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;

/**
 * Where a real step change starts a new stretch of the control chart, with limits of its own.
 *
 * @param from the code of its first period, of the indicator's frequency and year
 * @param note why the measure stepped, for members
 */
public record Rebasing(
        @NotNull @Size(max = 14) @OneLine String from,
        @NotNull @Size(min = 3, max = 500) @Prose String note) {}
