package org.scrutineer.signoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;

/**
 * The measures of a scorecard that are put forward for a signature.
 *
 * @param reason why now, such as a priority that emerged in the middle of the year
 * @param director by their subject, as is the cabinet member
 */
public record NewSignOff(
        @NotNull @Code String scorecard,
        @NotNull @Size(min = 10, max = 2000) @Prose String reason,
        @NotNull @OneLine @Size(max = 100) String director,
        @NotNull @OneLine @Size(max = 100) String cabinetMember) {}
