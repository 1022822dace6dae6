package org.scrutineer.statutoryreturn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The council's figures that one round of a return gives, on the wire.
 *
 * @param title the return's
 * @param late how many of the figures are
 */
public record RoundFigures(
        String code, String title, ReturnView.Round round, int late, List<Figure> figures) {

    /**
     * The figure of one period of a measure.
     *
     * @param provisional the last that was provisional, in words; null where none was
     * @param settled what is final, in words; null where nothing is
     * @param change how far the one is from the other; null where they cannot be compared
     */
    public record Figure(
            String indicator,
            String measureTitle,
            String period,
            String periodLabel,
            FigureStanding standing,
            String standingText,
            boolean late,
            @Nullable String provisional,
            @Nullable String settled,
            @Nullable String change) {}
}
