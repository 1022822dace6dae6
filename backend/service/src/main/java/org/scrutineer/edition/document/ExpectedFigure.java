package org.scrutineer.edition.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is not there yet.
 *
 * @param on null when nobody has said when it is expected
 * @param reason why it is late, where an officer has said so
 */
public record ExpectedFigure(
        String period,
        String label,
        @Nullable LocalDate on,
        @Nullable String reason,
        String text) {}
