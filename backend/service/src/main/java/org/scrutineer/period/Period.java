package org.scrutineer.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of time that a figure is for. Ordered by first day, then last day, so that a quarter
 * stands before the year it begins.
 *
 * <p>A code alone can be ambiguous ({@code 2003-04} is April 2003 and the financial year 2003-04),
 * so it is always read together with the frequency and year type of the indicator or scorecard it
 * belongs to: {@link PeriodCode#parse}.
 */
public sealed interface Period extends Comparable<Period> permits Week, Month, Quarter, Term, Year {

    Comparator<Period> BY_DAYS =
            Comparator.comparing(Period::firstDay).thenComparing(Period::lastDay);

    /** The code in URLs and files, such as {@code 2023-24-Q4}. */
    String code();

    /** The words for people, such as "Quarter 4 2023-24 (January to March)". */
    String label();

    LocalDate firstDay();

    LocalDate lastDay();

    /** The period of the same kind just before. */
    Period previous();

    /** So many periods of the same kind up to this one, oldest first. */
    default List<Period> last(int count) {
        return Stream.<Period>iterate(this, Period::previous).limit(count).toList().reversed();
    }

    /**
     * The period of the same kind a year earlier; empty for an ISO week 53 when the year before had
     * none.
     */
    Optional<Period> samePeriodLastYear();

    /**
     * The year of this type that its first day falls in; a week goes by its Thursday, as in ISO
     * 8601.
     */
    default Year year(YearType type) {
        return type.containing(firstDay());
    }

    /**
     * Whether a figure for this period belongs in an edition for {@code edition}: it must have
     * ended by then. Two years are compared by the year they start in, so that an annual scorecard
     * for 2022-23 carries academic 2022/23 and calendar 2022.
     */
    default boolean belongsIn(Period edition) {
        if (this instanceof Year own && edition instanceof Year other) {
            return own.startYear() <= other.startYear();
        }
        return !lastDay().isAfter(edition.lastDay());
    }

    @Override
    default int compareTo(Period other) {
        return BY_DAYS.compare(this, other);
    }
}
