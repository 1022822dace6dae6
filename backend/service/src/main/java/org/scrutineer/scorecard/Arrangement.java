package org.scrutineer.scorecard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;

/**
 * Why members get this scorecard, who agreed that they do, and when the arrangement itself is
 * looked at again.
 */
public record Arrangement(
        @NotNull @Size(min = 3, max = 2000) @Prose String reason,
        @NotNull @Size(min = 3, max = 200) @OneLine String agreedBy,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate nextReviewOn) {}
