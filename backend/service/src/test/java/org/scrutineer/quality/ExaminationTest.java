package org.scrutineer.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.area.AreaName;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.FiguresOfMeasures.OfMeasure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.Indicators;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;
import org.scrutineer.periodvalue.ValueStatus;

/** Each kind of fault is found where it is, and nowhere else. */
class ExaminationTest {

    private static final AreaName COUNCIL = new AreaName("E08000018", "Rotherham");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private static final Indicator MONTHLY =
            Indicators.percentage("QX-1", Frequency.MONTHLY, YearType.FINANCIAL);

    @Test
    void whatIsOwedAfterTheLastFigureIsLateAndWhatIsOwedBeforeItIsMissing() {
        assertEquals(
                List.of(
                        "MISSING 2026-02 No figure, though March 2026 has one. Owed since 10 March 2026.",
                        "LATE 2026-04 No figure. Owed since 10 May 2026."),
                said(MONTHLY, figure("2026-01", "40"), figure("2026-03", "41")));
        assertEquals(
                List.of("LATE 2026-04 No figure. Owed since 10 May 2026."),
                said(MONTHLY),
                "without any figure, only the newest");
        assertEquals(
                List.of(
                        "LATE 2026-02 No figure. Owed since 10 March 2026, and so are the 2 periods after it."),
                said(MONTHLY, figure("2026-01", "40")));
    }

    @Test
    void weeksInWhichSchoolsWereClosedAreNotMissing() {
        Indicator weekly = Indicators.percentage("QX-2", Frequency.WEEKLY, YearType.ACADEMIC);
        // Half-term, and so long without a figure that it was no holiday.
        CurrentFigure[] weeks =
                IntStream.rangeClosed(36, 53)
                        .filter(week -> week != 44 && week < 49 || week == 53)
                        .mapToObj(week -> week == 53 ? "2026-W01" : "2025-W" + week)
                        .map(code -> figure(weekly, code, "5"))
                        .toArray(CurrentFigure[]::new);
        assertEquals(
                List.of(
                        "MISSING 2025-W49 No figure, though Week 1 (29 December to 4 January 2026) has one. Owed since 17 December 2025, and so are the 3 periods after it."),
                said(
                        found(weekly, weeks).stream()
                                .filter(each -> each.kind() == FindingKind.MISSING)
                                .toList()));
    }

    @Test
    void aNumeratorAboveItsDenominatorAndWhatLoadingWarnsOfAreNamedApart() {
        CurrentFigure figure =
                new CurrentFigure(
                        7,
                        MONTHLY.period("2026-04"),
                        new BigDecimal("212"),
                        new BigDecimal("612"),
                        new BigDecimal("590"),
                        null,
                        ValueStatus.CONFIRMED,
                        null);
        assertEquals(
                List.of(
                        "NUMERATOR_ABOVE_DENOMINATOR 2026-04 The numerator 612 is above the denominator 590.",
                        "OUT_OF_BOUNDS 2026-04 212% is more than 100%.",
                        "UNLIKELY 2026-04 212% is not 612 out of 590, which makes 103.7%."),
                said(MONTHLY, figure));
        assertEquals(
                List.of("UNLIKELY 2026-06 June 2026 has not begun yet."),
                said(
                        MONTHLY,
                        figure("2026-04", "40"),
                        figure("2026-05", "40"),
                        figure("2026-06", "40")));
    }

    @Test
    void whatIsOlderThanTheGridOfFiguresShowsIsLeftAlone() {
        CurrentFigure[] years =
                IntStream.rangeClosed(2023, 2026)
                        .boxed()
                        .flatMap(
                                year ->
                                        IntStream.rangeClosed(1, 12)
                                                .mapToObj("%02d"::formatted)
                                                .map(month -> year + "-" + month))
                        .filter(code -> code.compareTo("2026-04") <= 0)
                        .map(code -> figure(code, code.equals("2023-04") ? "140" : "40"))
                        .toArray(CurrentFigure[]::new);
        assertEquals(List.of(), said(MONTHLY, years));
    }

    @Test
    void anotherRevisionIsAnotherFinding() {
        Found before = found(MONTHLY, figure(1, "2026-04", "212")).getFirst();
        assertEquals(before.id(), found(MONTHLY, figure(1, "2026-04", "212")).getFirst().id());
        assertNotEquals(before.id(), found(MONTHLY, figure(2, "2026-04", "212")).getFirst().id());
        assertNotEquals(before.id(), found(MONTHLY, figure(1, "2026-04", "213")).getFirst().id());
    }

    @Test
    void monthsThatDoNotAddUpToTheirQuarterAreNamedAtTheQuarter() {
        Indicator months = Indicators.count("QX-3", Frequency.MONTHLY);
        Indicator quarters = Indicators.count("QX-4", Frequency.QUARTERLY);
        OfMeasure whole = of(quarters, figure(quarters, "2025-26-Q4", "118"));
        OfMeasure parts =
                of(
                        months,
                        figure(months, "2025-12", "7"),
                        figure(months, "2026-01", "40"),
                        figure(months, "2026-02", "40"),
                        figure(months, "2026-03", "40"));
        assertEquals(
                List.of(
                        "PARTS_DISAGREE 2025-26-Q4 118, but January 2026 to March 2026 (QX-3) make 120 together."),
                said(new Additions(COUNCIL, TODAY).found(List.of(whole, parts))));
        assertEquals(
                List.of(),
                said(
                        new Additions(COUNCIL, TODAY)
                                .found(
                                        List.of(
                                                whole,
                                                of(
                                                        months,
                                                        figure(months, "2026-01", "40"),
                                                        figure(months, "2026-03", "40"))))),
                "a month is not there");
        assertEquals(
                List.of(),
                said(
                        new Additions(COUNCIL, TODAY)
                                .found(
                                        List.of(
                                                of(
                                                        quarters,
                                                        figure(quarters, "2025-26-Q4", "120.0")),
                                                parts))));
    }

    private static List<String> said(Indicator measure, CurrentFigure... own) {
        return said(found(measure, own));
    }

    private static List<String> said(List<Found> found) {
        return found.stream()
                .map(each -> each.kind() + " " + each.period().code() + " " + each.text())
                .toList();
    }

    private static List<Found> found(Indicator measure, CurrentFigure... own) {
        return Examination.of(of(measure, own), COUNCIL, TODAY);
    }

    private static OfMeasure of(Indicator measure, CurrentFigure... own) {
        return new OfMeasure(measure, List.of(own), List.of());
    }

    private static CurrentFigure figure(String period, String value) {
        return figure(MONTHLY, period, value);
    }

    private static CurrentFigure figure(long id, String period, String value) {
        return figure(MONTHLY, id, period, value);
    }

    private static CurrentFigure figure(Indicator measure, String period, String value) {
        return figure(measure, 1, period, value);
    }

    private static CurrentFigure figure(Indicator measure, long id, String period, String value) {
        return new CurrentFigure(
                id,
                measure.period(period),
                new BigDecimal(value),
                null,
                null,
                null,
                ValueStatus.CONFIRMED,
                null);
    }
}
