package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.scrutineer.assessment.YearToDate.Reading;
import org.scrutineer.period.Month;
import org.scrutineer.period.Period;
import org.scrutineer.period.YearType;

/** What holds for every year so far. */
class YearToDatePropertiesTest {

    private static final YearMonth START = YearMonth.of(2022, 1);

    /** Five years of months, some without a figure or a numerator. */
    @Provide
    Arbitrary<List<Figure>> histories() {
        Arbitrary<BigDecimal> counts =
                Arbitraries.integers().between(0, 400).map(BigDecimal::valueOf);
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(0.0)), Tuple.of(1, Arbitraries.just(0.1)))
                .flatMap(gaps -> counts.injectNull(gaps).list().ofSize(120))
                .map(
                        numbers ->
                                IntStream.range(0, 60)
                                        .mapToObj(
                                                i -> figure(i, numbers.get(i), numbers.get(i + 60)))
                                        .toList());
    }

    @Property
    void aFarAwayPeriodChangesNoMonthsYearToDate(
            @ForAll("histories") List<Figure> history,
            @ForAll Aggregation aggregation,
            @ForAll YearType yearType,
            @ForAll @IntRange(max = 59) int at,
            @ForAll @IntRange(min = 200, max = 900) int away,
            @ForAll boolean before) {
        Reading reading = new Reading(aggregation, Unit.PERCENTAGE, yearType);
        List<Figure> more = new ArrayList<>(history);
        more.add(figure(before ? -away : away, BigDecimal.valueOf(77), BigDecimal.TEN));
        Period latest = history.get(at).period();
        assertEquals(YearToDate.at(latest, history, reading), YearToDate.at(latest, more, reading));
        assertEquals(
                YearToDate.samePeriodLastYear(latest, history, reading),
                YearToDate.samePeriodLastYear(latest, more, reading));
    }

    @Property
    void onlyTheYearSoFarMattersAndItsOrderDoesNot(
            @ForAll("histories") List<Figure> history,
            @ForAll Aggregation aggregation,
            @ForAll YearType yearType,
            @ForAll @IntRange(max = 59) int at,
            @ForAll Random random) {
        Reading reading = new Reading(aggregation, Unit.PERCENTAGE, yearType);
        Period latest = history.get(at).period();
        List<Figure> own =
                new ArrayList<>(
                        history.stream()
                                .filter(each -> each.period().compareTo(latest) <= 0)
                                .filter(
                                        each ->
                                                each.period()
                                                        .year(yearType)
                                                        .equals(latest.year(yearType)))
                                .toList());
        Collections.shuffle(own, random);
        assertEquals(YearToDate.at(latest, history, reading), YearToDate.at(latest, own, reading));
    }

    @Property
    void aSumGrowsByTheMonthsOwnFigure(
            @ForAll("histories") List<Figure> history,
            @ForAll YearType yearType,
            @ForAll @IntRange(min = 1, max = 59) int at) {
        Reading reading = new Reading(Aggregation.SUM, Unit.COUNT, yearType);
        Figure latest = history.get(at);
        Period before = latest.period().previous();
        BigDecimal now = YearToDate.at(latest.period(), history, reading).value();
        if (now == null) {
            return;
        }
        boolean firstOfYear = !before.year(yearType).equals(latest.period().year(yearType));
        assertEquals(
                now,
                firstOfYear
                        ? latest.value()
                        : YearToDate.at(before, history, reading).value().add(latest.value()));
    }

    @Property
    void aRatioLiesWithinThoseOfItsMonths(
            @ForAll("histories") List<Figure> history, @ForAll @IntRange(max = 59) int at) {
        Reading reading = new Reading(Aggregation.RATIO, Unit.RATIO, YearType.FINANCIAL);
        Period latest = history.get(at).period();
        YearToDate year = YearToDate.at(latest, history, reading);
        if (year.value() == null) {
            return;
        }
        List<Figure> months =
                history.stream()
                        .filter(each -> each.period().compareTo(latest) <= 0)
                        .filter(
                                each ->
                                        each.period()
                                                .year(YearType.FINANCIAL)
                                                .equals(latest.year(YearType.FINANCIAL)))
                        .toList();
        // value <= numerator / denominator of some month, and >= that of some month
        assertTrue(months.stream().anyMatch(each -> compare(year.value(), each) <= 0));
        assertTrue(months.stream().anyMatch(each -> compare(year.value(), each) >= 0));
    }

    @Property
    void aFigureIsGivenOrAReasonWhyNot(
            @ForAll("histories") List<Figure> history,
            @ForAll Aggregation aggregation,
            @ForAll YearType yearType,
            @ForAll @IntRange(max = 59) int at) {
        Reading reading = new Reading(aggregation, Unit.PERCENTAGE, yearType);
        YearToDate year = YearToDate.previousYear(history.get(at).period(), history, reading);
        assertTrue(year.text().endsWith("."), year.text());
        assertEquals(
                year.value() == null,
                year.text().startsWith("Not worked out")
                        || year.text().startsWith("There is no figure for ")
                        || year.text().startsWith("This measure has no"),
                year.text());
    }

    private static int compare(BigDecimal value, Figure month) {
        return Rounding.settle(value.multiply(month.denominator()))
                .compareTo(Rounding.settle(month.numerator()));
    }

    /** Denominators are at least 1. */
    private static Figure figure(int months, BigDecimal value, BigDecimal numerator) {
        return new Figure(
                new Month(START.plusMonths(months)),
                value,
                numerator,
                value == null ? null : value.add(BigDecimal.ONE));
    }
}
