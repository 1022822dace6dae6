package org.scrutineer.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the figures before one, of a measure and area: kept up as they go by, so that a
 * long history is not gone through again for each of its figures.
 */
public final class EarlierFigures {

    private final int decimals;
    private @Nullable Figure last;
    private @Nullable BigDecimal lastShown;
    private @Nullable BigDecimal lowest;
    private BigDecimal moved = BigDecimal.ZERO;
    private int movements;

    /**
     * @param decimals that members see
     */
    public EarlierFigures(int decimals) {
        this.decimals = decimals;
    }

    /** Takes the next, oldest first. One without a number says nothing. */
    public void add(Figure figure) {
        BigDecimal value = figure.value();
        if (value == null) {
            return;
        }
        BigDecimal shown = Rounding.round(value, decimals);
        if (lastShown != null) {
            moved = moved.add(shown.subtract(lastShown).abs());
            movements++;
        }
        last = figure;
        lastShown = shown;
        lowest = lowest == null ? value : lowest.min(value);
    }

    /** The last with a number; null when there is none. */
    @Nullable Figure last() {
        return last;
    }

    /** The same as members see it. */
    @Nullable BigDecimal lastShown() {
        return lastShown;
    }

    @Nullable BigDecimal lowest() {
        return lowest;
    }

    /** From one to the next as members see them; null when fewer than four movements are known. */
    @Nullable BigDecimal usualMovement() {
        return UsualMovement.average(moved, movements, decimals);
    }
}
