package org.scrutineer.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scrutineer.period.Periods.Kind;

/** What holds for every period, on generated days. */
class PeriodPropertiesTest {

    @Provide
    Arbitrary<Kind> kinds() {
        return Periods.kinds();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Periods.days();
    }

    @Property
    void aCodeReadsBackAsThePeriodItWasPrintedFrom(
            @ForAll("kinds") Kind kind, @ForAll("days") LocalDate day) {
        Period period = kind.containing(day);
        assertEquals(period, kind.parse(period.code()));
    }

    @Property
    void aPeriodHoldsTheDayItWasFoundBy(@ForAll("kinds") Kind kind, @ForAll("days") LocalDate day) {
        Period period = kind.containing(day);
        assertFalse(day.isBefore(period.firstDay()), period.code());
        assertFalse(day.isAfter(period.lastDay()), period.code());
    }

    @Property
    void everyDayOfAPeriodIsInNoOtherOfItsKind(
            @ForAll("kinds") Kind kind, @ForAll("days") LocalDate day) {
        Period period = kind.containing(day);
        assertEquals(period, kind.containing(period.firstDay()));
        assertEquals(period, kind.containing(period.lastDay()));
    }

    @Property
    void thePreviousPeriodEndsTheDayBeforeThisOneBegins(
            @ForAll("kinds") Kind kind, @ForAll("days") LocalDate day) {
        Period period = kind.containing(day);
        assertEquals(period.firstDay().minusDays(1), period.previous().lastDay());
        assertEquals(kind.containing(period.firstDay().minusDays(1)), period.previous());
        assertTrue(period.previous().compareTo(period) < 0);
    }

    @Property
    void theOrderIsThatOfTheFirstDaysThenOfTheLast(
            @ForAll("kinds") Kind oneKind,
            @ForAll("days") LocalDate oneDay,
            @ForAll("kinds") Kind otherKind,
            @ForAll("days") LocalDate otherDay) {
        Period one = oneKind.containing(oneDay);
        Period other = otherKind.containing(otherDay);
        int byDays =
                one.firstDay().equals(other.firstDay())
                        ? one.lastDay().compareTo(other.lastDay())
                        : one.firstDay().compareTo(other.firstDay());
        assertEquals(Integer.signum(byDays), Integer.signum(one.compareTo(other)));
        assertEquals(-Integer.signum(one.compareTo(other)), Integer.signum(other.compareTo(one)));
    }

    @Property
    void amongPeriodsOfOneKindOnlyTheSameOneIsEqualInOrder(
            @ForAll("kinds") Kind kind,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate otherDay) {
        Period one = kind.containing(day);
        Period other = kind.containing(otherDay);
        assertEquals(one.equals(other), one.compareTo(other) == 0);
    }

    @Property
    void theSamePeriodLastYearBeginsOnTheSameDateAYearEarlier(
            @ForAll("kinds") Kind kind, @ForAll("days") LocalDate day) {
        Period period = kind.containing(day);
        if (period instanceof Week) {
            return;
        }
        assertEquals(
                Optional.of(period.firstDay().minusYears(1)),
                period.samePeriodLastYear().map(Period::firstDay));
        assertEquals(
                Optional.of(period.lastDay().plusDays(1).minusYears(1)),
                period.samePeriodLastYear().map(each -> each.lastDay().plusDays(1)));
    }

    @Property
    void theSameWeekLastYearHasTheSameNumberAndOnlyWeek53HasNone(@ForAll("days") LocalDate day) {
        Week week = Week.containing(day);
        assertEquals(week.number() != 53, week.samePeriodLastYear().isPresent());
        week.samePeriodLastYear()
                .ifPresent(
                        lastYear ->
                                assertEquals(
                                        new Week(week.weekYear() - 1, week.number()), lastYear));
    }

    @Property
    void aWeekRunsFromMondayToSundayAndBelongsToTheYearsOfItsThursday(
            @ForAll("kinds") Kind kind, @ForAll("days") LocalDate day) {
        Week week = Week.containing(day);
        assertEquals(DayOfWeek.MONDAY, week.firstDay().getDayOfWeek());
        assertEquals(DayOfWeek.SUNDAY, week.lastDay().getDayOfWeek());
        assertEquals(
                kind.yearType().containing(week.firstDay().plusDays(3)),
                week.year(kind.yearType()));
        assertEquals(week.weekYear(), week.year(YearType.CALENDAR).startYear());
    }

    @Property
    void aMonthQuarterTermOrYearLiesWhollyInItsYear(
            @ForAll("kinds") Kind kind, @ForAll("days") LocalDate day) {
        Period period = kind.containing(day);
        if (period instanceof Week) {
            return;
        }
        YearType yearType = period instanceof Term ? YearType.ACADEMIC : kind.yearType();
        Year year = period.year(yearType);
        assertEquals(yearType.containing(day), year);
        assertFalse(period.firstDay().isBefore(year.firstDay()));
        assertFalse(period.lastDay().isAfter(year.lastDay()));
    }

    @Property
    void aYearOfAnyTypeHasAllItsDays(@ForAll("kinds") Kind kind, @ForAll("days") LocalDate day) {
        Year year = kind.yearType().containing(day);
        assertEquals(year.firstDay().plusYears(1), year.lastDay().plusDays(1));
        assertEquals(kind.yearType().firstMonth(), year.firstDay().getMonth());
    }

    @Property
    void anEditionHoldsTheFiguresOfPeriodsThatHadEnded(
            @ForAll("kinds") Kind kind,
            @ForAll("days") LocalDate day,
            @ForAll("kinds") Kind editionKind,
            @ForAll("days") LocalDate editionDay) {
        Period own = kind.containing(day);
        Period edition = editionKind.containing(editionDay);
        boolean expected =
                own instanceof Year one && edition instanceof Year other
                        ? one.startYear() <= other.startYear()
                        : !own.lastDay().isAfter(edition.lastDay());
        assertEquals(expected, own.belongsIn(edition));
        assertTrue(own.belongsIn(own));
        assertTrue(own.previous().belongsIn(own));
        assertFalse(own.belongsIn(own.previous()));
    }
}
