package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a council aims at in a year, before the figures that a target may refer to are known.
 *
 * @param year in words
 * @param target null when none was published or it refers to another figure
 * @param relative what it refers to; null when it stands by itself
 * @param tolerancePercent how far off is still amber, 0 to 100 percent of the target; null when
 *     limits say so or there is no tolerance
 * @param setBy null without a target, and where nobody is to be named
 * @param setOn London's date; null without a target
 */
public record YearTarget(
        String year,
        @Nullable Target target,
        @Nullable RelativeTarget relative,
        @Nullable BigDecimal tolerancePercent,
        @Nullable String setBy,
        @Nullable LocalDate setOn) {

    /** What a target refers to that refers to no area or group. */
    public static final String LAST_YEAR = "the same period last year";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public static YearTarget none(String year) {
        return new YearTarget(year, null, null, null, null, null);
    }

    /** "2022-23 (set on 3 April 2022)". Who recorded it may be a program, which no member knows. */
    String words() {
        return setOn == null ? year : "%s (set on %s)".formatted(year, DAY.format(setOn));
    }

    /**
     * The target in numbers as far as they are known.
     *
     * @param referred the figure that a relative target refers to, unrounded; null when there is
     *     none
     * @param name what that figure is of
     */
    public @Nullable Target against(
            @Nullable BigDecimal referred,
            String name,
            Polarity polarity,
            Unit unit,
            int decimals) {
        Target known = relative == null ? target : relative.against(referred, name, unit, decimals);
        return known == null || tolerancePercent == null
                ? known
                : known.tolerating(polarity, tolerancePercent);
    }
}
