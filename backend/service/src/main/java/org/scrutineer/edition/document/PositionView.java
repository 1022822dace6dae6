package org.scrutineer.edition.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Comparators.Band;
import org.scrutineer.assessment.Comparators.Band.Colour;
import org.scrutineer.assessment.Comparators.Quartiles;
import org.scrutineer.assessment.Position;

/** Where the council stands among all authorities with a figure for the same period. */
public record PositionView(
        @Nullable Integer rank,
        int counted,
        @Nullable Band band,
        @Nullable Colour bandColour,
        @Nullable BigDecimal smallest,
        @Nullable BigDecimal lowerQuartile,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upperQuartile,
        @Nullable BigDecimal largest,
        String text,
        @Nullable Integer all,
        @Nullable String shortText) {

    public static PositionView of(Position from) {
        Band band = from.band();
        Quartiles quartiles = from.quartiles();
        return new PositionView(
                from.rank(),
                from.counted(),
                band,
                band == null ? null : from.colour(),
                quartiles == null ? null : quartiles.min(),
                quartiles == null ? null : quartiles.first(),
                quartiles == null ? null : quartiles.median(),
                quartiles == null ? null : quartiles.third(),
                quartiles == null ? null : quartiles.max(),
                from.text(),
                from.all(),
                from.shortText());
    }
}
