package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a measure's figures usually move from one to another. */
public final class UsualMovement {

    /** Fewer earlier movements say nothing of what is usual. */
    private static final int FEWEST = 4;

    private UsualMovement() {}

    /**
     * The average of the movements between figures as many places apart, in the figures' own unit.
     * Not less than the smallest movement that members can see: a level history has none.
     *
     * @param values oldest first; null is a gap
     * @param apart at least 1
     * @return null when fewer than four movements are known
     */
    public static @Nullable BigDecimal of(
            List<? extends @Nullable BigDecimal> values, int apart, int decimals) {
        List<BigDecimal> movements = new ArrayList<>();
        for (int i = apart; i < values.size(); i++) {
            BigDecimal from = values.get(i - apart);
            BigDecimal to = values.get(i);
            if (from != null && to != null) {
                movements.add(to.subtract(from).abs());
            }
        }
        return average(
                movements.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                movements.size(),
                decimals);
    }

    /**
     * The same of movements that are summed up already.
     *
     * @return null when they are fewer than four
     */
    static @Nullable BigDecimal average(BigDecimal moved, int movements, int decimals) {
        return movements < FEWEST
                ? null
                : moved.divide(BigDecimal.valueOf(movements), MathContext.DECIMAL64)
                        .max(BigDecimal.ONE.movePointLeft(decimals));
    }
}
