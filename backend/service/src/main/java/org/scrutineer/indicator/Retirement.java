package org.scrutineer.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Code;
import org.scrutineer.http.Prose;

/**
 * That an indicator is no longer used.
 *
 * @param retiredOn the first day on which it is not
 * @param reason why, for everybody who may see it
 * @param replacedBy the code of what is used instead; null when nothing is
 */
public record Retirement(
        @NotNull LocalDate retiredOn,
        @NotNull @Size(min = 3, max = 1000) @Prose String reason,
        @Code @Nullable String replacedBy) {}
