package org.scrutineer.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Target.Bound;

/**
 * A target that stands in relation to another figure of the same period, as councils set them:
 * "above the statistical-neighbour average", "an additional 800".
 *
 * @param code of the area or group that it refers to, or {@link #SAME_PERIOD_LAST_YEAR}
 * @param margin what is added to that figure, in the indicator's unit
 * @param bound whether meeting the target exactly meets it
 */
public record RelativeTarget(String code, BigDecimal margin, Bound bound) {

    /** Refers to the council's own figure of a year before. */
    public static final String SAME_PERIOD_LAST_YEAR = "same-period-last-year";

    /**
     * The target, from the figure it refers to as members see it.
     *
     * @param figure unrounded; null when there is none
     * @param name of what the figure is of: "England"
     */
    Target against(@Nullable BigDecimal figure, String name, Unit unit, int decimals) {
        BigDecimal target = figure == null ? null : Rounding.round(figure, decimals).add(margin);
        return Target.relative(target, bound, words(name, unit));
    }

    private String words(String name, Unit unit) {
        return margin.signum() == 0
                ? name
                : "%s %s than %s"
                        .formatted(
                                unit.showExactly(margin.abs()),
                                margin.signum() > 0
                                        ? "more"
                                        : unit == Unit.COUNT ? "fewer" : "less",
                                name);
    }
}
