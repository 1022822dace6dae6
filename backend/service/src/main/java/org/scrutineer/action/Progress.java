package org.scrutineer.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Prose;

/**
 * A report on an action.
 *
 * @param nextReportOn null where that is not said
 */
public record Progress(
        @NotNull @Size(min = 5, max = 2000) @Prose String text, @Nullable LocalDate nextReportOn) {}
