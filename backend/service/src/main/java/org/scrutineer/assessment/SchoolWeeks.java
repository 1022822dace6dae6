package org.scrutineer.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.period.Period;
import org.scrutineer.period.Week;
import org.scrutineer.period.YearType;

/**
 * The weeks of an academic year in which schools are open. A holiday has no figure, and none is
 * missing there: the week before it is the last school week. More than three weeks without one are
 * no holiday within a year, for Christmas and Easter take two or three at most.
 */
public final class SchoolWeeks {

    private static final int LONGEST_HOLIDAY = 3;

    /** With the weeks at its ends of which few schools report. */
    private static final int LONGEST_SUMMER = 8;

    private SchoolWeeks() {}

    /** Whether a figure's periods are school weeks. */
    static boolean are(Period period, YearType yearType) {
        return period instanceof Week && yearType == YearType.ACADEMIC;
    }

    /** The figure of the last school week before; empty when the weeks since are no holiday. */
    static Optional<Observation> last(Observation latest, List<Observation> history) {
        return history.stream()
                .filter(each -> each.period().compareTo(latest.period()) < 0)
                .max(Comparator.comparing(Observation::period))
                .filter(
                        each ->
                                isHoliday(between(each.period(), latest.period()).toList())
                                        && each.period()
                                                .year(YearType.ACADEMIC)
                                                .equals(latest.period().year(YearType.ACADEMIC)));
    }

    /** Whether schools were closed, or nothing is known, between two figures in a row. */
    static boolean isBreak(Figure earlier, Figure later, YearType yearType) {
        return are(later.period(), yearType) && !later.period().previous().equals(earlier.period());
    }

    /**
     * Whether schools were closed in all weeks between two figures in a row, so that none is owed.
     */
    public static boolean wereClosed(Period earlier, Period later, YearType yearType) {
        List<Period> weeks = between(earlier, later).toList();
        boolean summer = !earlier.year(yearType).equals(later.year(yearType));
        return are(later, yearType)
                && (isHoliday(weeks) || (summer && weeks.size() <= LONGEST_SUMMER));
    }

    /** Whether so many weeks in a row may be a holiday, none included. */
    static boolean isHoliday(List<Period> weeks) {
        return weeks.size() <= LONGEST_HOLIDAY;
    }

    /** The periods that lie between two of a kind, the latest first. */
    static Stream<Period> between(Period earlier, Period later) {
        return Stream.iterate(
                later.previous(), each -> each.compareTo(earlier) > 0, Period::previous);
    }
}
