package org.scrutineer.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.scrutineer.http.Prose;

/**
 * How an indicator is to be defined from a day to come.
 *
 * @param definition whole; what of it differs from now is what changes then
 */
public record PlannedDefinitionDraft(
        @NotNull LocalDate effectiveFrom,
        @NotNull @Size(min = 3, max = 1000) @Prose String reason,
        @NotNull @Valid IndicatorDefinition definition) {}
