package org.scrutineer.knownproblem;

import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Period;
import org.scrutineer.period.YearType;

/**
 * What is known to be wrong with an area's figures of a year.
 *
 * @param firstYear that in which a financial or academic year begins
 * @param address where more is said; null where nowhere
 * @param leftOut whether averages do without them
 */
public record AreaProblem(
        String area,
        String areaName,
        int firstYear,
        String words,
        @Nullable String address,
        boolean leftOut) {

    /** Whether it is about figures of this period. */
    public boolean isOf(Period period, YearType yearType) {
        return period.year(yearType).startYear() == firstYear;
    }
}
