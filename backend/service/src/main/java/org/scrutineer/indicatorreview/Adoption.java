package org.scrutineer.indicatorreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.scrutineer.http.Prose;

/**
 * That the set is adopted.
 *
 * @param appliesFrom editions of periods that end on this day or later show it
 * @param minute what every reader of the scorecard is told, so that it names nothing exempt
 */
public record Adoption(
        @NotNull LocalDate appliesFrom,
        @NotNull @Size(min = 10, max = 2000) @Prose String minute) {}
