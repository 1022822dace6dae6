package org.scrutineer.annualreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Prose;

/**
 * A step on the way to publication.
 *
 * @param text why it is sent back; may be left out of the others
 */
public record TakenStep(
        @NotNull AnnualReportMove move, @Size(min = 10, max = 2000) @Prose @Nullable String text) {}
