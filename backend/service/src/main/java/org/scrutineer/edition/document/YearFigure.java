package org.scrutineer.edition.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure of a whole year or of a year so far, and how it was made. */
public record YearFigure(
        String display,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String text) {}
