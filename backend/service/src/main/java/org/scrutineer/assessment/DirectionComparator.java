package org.scrutineer.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scrutineer.period.Period;
import org.scrutineer.period.YearType;

/**
 * What a direction of travel compares the latest figure with. It belongs to the indicator and is
 * printed beside the arrow.
 */
public enum DirectionComparator {
    /** Of school weeks the last one, whatever holiday lies between. */
    PREVIOUS_PERIOD,
    SAME_PERIOD_LAST_YEAR,
    /** The last figure of the year before: its year-end. */
    PREVIOUS_YEAR;

    /** The figure to compare with; empty when there is none for exactly that period. */
    Optional<Observation> find(Observation latest, List<Observation> history, YearType yearType) {
        return switch (this) {
            case PREVIOUS_PERIOD ->
                    SchoolWeeks.are(latest.period(), yearType)
                            ? SchoolWeeks.last(latest, history)
                            : at(latest.period().previous(), history);
            case SAME_PERIOD_LAST_YEAR ->
                    latest.period().samePeriodLastYear().flatMap(period -> at(period, history));
            case PREVIOUS_YEAR -> {
                Period year = latest.period().year(yearType).previous();
                yield history.stream()
                        .filter(each -> each.period().year(yearType).equals(year))
                        .max(Comparator.comparing(Observation::period));
            }
        };
    }

    /** The words for what is looked for: "2022-23", "the year 2022-23". */
    String words(Observation latest, YearType yearType) {
        return switch (this) {
            case PREVIOUS_PERIOD ->
                    SchoolWeeks.are(latest.period(), yearType)
                            ? "the last school week before"
                            : latest.period().previous().label();
            case SAME_PERIOD_LAST_YEAR ->
                    latest.period()
                            .samePeriodLastYear()
                            .map(Period::label)
                            .orElse("the same week last year");
            case PREVIOUS_YEAR -> "the year " + latest.period().year(yearType).previous().label();
        };
    }

    private static Optional<Observation> at(Period period, List<Observation> history) {
        return history.stream().filter(each -> each.period().equals(period)).findFirst();
    }
}
