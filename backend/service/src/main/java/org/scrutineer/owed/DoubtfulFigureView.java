package org.scrutineer.owed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure that an edition shows and that looks wrong although it may be right.
 *
 * @param confirmedBy who said that it is right; null when nobody was asked or nobody did
 */
public record DoubtfulFigureView(
        String indicator,
        String title,
        String periodLabel,
        String text,
        String recordedBy,
        Instant recordedAt,
        @Nullable String confirmedBy) {}
