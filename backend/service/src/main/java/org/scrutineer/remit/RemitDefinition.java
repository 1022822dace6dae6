package org.scrutineer.remit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;

/**
 * What falls under a committee, as it is decided.
 *
 * @param themes of the catalogue: every measure under them, also one that is defined later
 * @param series the codes of scorecards: every measure that their newest sets show
 * @param frameworks the codes of frameworks of inspectors: every inspection by them
 */
record RemitDefinition(
        @NotNull @Size(max = 100) List<@NotNull @Size(min = 1, max = 100) @OneLine String> themes,
        @NotNull @Size(max = 100) List<@NotNull @Code String> series,
        @NotNull @Size(max = 50) List<@NotNull @Code String> frameworks) {}
