package org.scrutineer.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scrutineer.period.Periods.Kind;

/** What holds for the words and the Department's names of every period. */
class PeriodNamesPropertiesTest {

    @Property
    void wordsReadBackAsThePeriodTheyWerePrintedFrom(
            @ForAll("kinds") Kind kind, @ForAll("days") LocalDate day) {
        Period period = kind.containing(day);
        assertEquals(period, kind.words(period.label()));
        assertEquals(
                period,
                PeriodReader.parseOrCode(period.label(), kind.frequency(), kind.yearType()));
        assertEquals(
                period, PeriodReader.parseOrCode(period.code(), kind.frequency(), kind.yearType()));
    }

    @Property
    void capitalsSpacesAndDashesDoNotMatter(
            @ForAll("kinds") Kind kind, @ForAll("days") LocalDate day) {
        Period period = kind.containing(day);
        String label = period.label();
        assertEquals(period, kind.words(label.toUpperCase(Locale.ROOT)));
        assertEquals(period, kind.words(" " + label.replace(" ", " \u00a0 ") + "\t"));
        assertEquals(period, kind.words(label.replace('-', '\u2013').replace(" to ", " \u2013 ")));
    }

    @Property
    void theDepartmentsNameReadsBackAsThePeriodItWasPrintedFrom(
            @ForAll("kinds") Kind kind, @ForAll("days") LocalDate day) {
        Period period = kind.containing(day);
        Optional<DfePeriod> filed = DfePeriod.of(period);
        filed.ifPresent(pair -> assertEquals(period, kind.parse(pair)));
        boolean unnamed =
                period instanceof Week week && week.number() == 53
                        || period instanceof Quarter && kind.yearType() != YearType.FINANCIAL;
        assertEquals(unnamed, filed.isEmpty());
    }

    @Property
    void aReportingYearIsTheFinancialYearThatEndsInIt(@ForAll("days") LocalDate day) {
        Kind annual = new Kind(Frequency.ANNUAL, YearType.FINANCIAL);
        Period year = annual.containing(day);
        String endsIn = Integer.toString(year.lastDay().getYear());
        assertEquals(year, annual.parse(new DfePeriod(endsIn, "Reporting year")));
        assertEquals(year, annual.words("Reporting year " + endsIn));
    }

    @Property
    void aWeekIsKnownByItsMondayAndNoOtherDay(@ForAll("days") LocalDate day) {
        Kind weekly = new Kind(Frequency.WEEKLY, YearType.CALENDAR);
        Period week = weekly.containing(day);
        String words =
                "w/c %d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        if (day.equals(week.firstDay())) {
            assertEquals(week, weekly.words(words));
        } else {
            InvalidPeriod refused = assertThrows(InvalidPeriod.class, () -> weekly.words(words));
            assertTrue(refused.getMessage().startsWith("must name a Monday, such as "));
        }
    }

    @Property
    void anyTextIsReadAsAPeriodOfThatKindOrRefusedInPlainEnglish(
            @ForAll("kinds") Kind kind, @ForAll("texts") String text) {
        try {
            Period period = kind.words(text);
            assertEquals(period, kind.parse(period.code()));
        } catch (InvalidPeriod refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }

    @Property
    void anyPairIsReadAsAPeriodOfThatKindOrRefusedInPlainEnglish(
            @ForAll("kinds") Kind kind,
            @ForAll("texts") String name,
            @ForAll("digits") String digits) {
        try {
            Period period = kind.parse(new DfePeriod(digits, name));
            assertEquals(period, kind.parse(period.code()));
        } catch (InvalidPeriod refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }

    @Provide
    Arbitrary<Kind> kinds() {
        return Periods.kinds();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Periods.days();
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofMinLength(3).ofMaxLength(7);
    }

    /** Any text, and text put together from the parts of words for periods. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> part =
                Arbitraries.of(
                        "quarter",
                        "Q",
                        "week",
                        "w/c",
                        "week commencing",
                        "w/e",
                        "year to",
                        "autumn term",
                        "Reporting year",
                        "Financial year",
                        "AY",
                        "March",
                        "Feb",
                        "to",
                        "-",
                        "/",
                        "(",
                        ")",
                        "(w/c",
                        "0",
                        "5",
                        "12",
                        "29",
                        "31",
                        "53",
                        "99",
                        "2023",
                        "2024",
                        "24",
                        "202324",
                        "31/02/2024");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                part.list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join(" ", parts)),
                part.list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts)));
    }
}
