package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.assessment.ControlLimits.Limits;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * Absence is of school weeks: a holiday is no gap, and what moved over one is no usual movement.
 */
class SchoolWeeksTest {

    private static final Position.Authorities NOBODY = new Position.Authorities(List.of(), 153);

    @Test
    void aWeekIsComparedWithTheLastSchoolWeekAndTheSameWeekOfTheYearBefore() {
        Assessment assessment =
                assess(
                        YearType.ACADEMIC,
                        week("2024-W45", "5.19"),
                        week("2025-W42", "5.03"),
                        week("2025-W43", "7.02"),
                        week("2025-W45", "5.26"));
        assertEquals("2025-W43", assessment.direction().comparedWith().period().code());
        assertEquals(new BigDecimal("-1.76"), assessment.direction().change());
        assertEquals("2024-W45", assessment.yearOnYear().comparedWith().period().code());
    }

    @Test
    void schoolsWereClosedForThreeWeeksAtMostButForTheSummer() {
        assertTrue(wereClosed("2025-W51", "2026-W03", YearType.ACADEMIC));
        assertFalse(wereClosed("2025-W51", "2026-W04", YearType.ACADEMIC));
        assertTrue(wereClosed("2025-W28", "2025-W37", YearType.ACADEMIC));
        assertFalse(wereClosed("2025-W27", "2025-W37", YearType.ACADEMIC));
        assertFalse(wereClosed("2025-W49", "2025-W51", YearType.FINANCIAL));
    }

    private static boolean wereClosed(String earlier, String later, YearType yearType) {
        return SchoolWeeks.wereClosed(
                PeriodCode.parse(earlier, Frequency.WEEKLY, yearType),
                PeriodCode.parse(later, Frequency.WEEKLY, yearType),
                yearType);
    }

    @Test
    void whatLiesBeforeTheSummerOrMoreThanThreeWeeksBackIsNotTheLastSchoolWeek() {
        assertNull(
                assess(YearType.ACADEMIC, week("2025-W35", "5.1"), week("2025-W37", "5.3"))
                        .direction()
                        .comparedWith(),
                "another academic year");
        assertNull(
                assess(YearType.ACADEMIC, week("2025-W40", "5.1"), week("2025-W45", "5.3"))
                        .direction()
                        .comparedWith());
        assertEquals(
                "No figure for the last school week before to compare with.",
                assess(YearType.ACADEMIC, week("2025-W45", "5.3")).direction().text());
        assertEquals(
                "2025-W51",
                assess(YearType.ACADEMIC, week("2025-W51", "8"), week("2026-W02", "5"))
                        .direction()
                        .comparedWith()
                        .period()
                        .code(),
                "over Christmas");
    }

    /** Nothing is known of holidays where weeks are no school weeks. */
    @Test
    void otherWeeksAreComparedWithTheWeekBeforeAlone() {
        assertNull(
                assess(YearType.FINANCIAL, week("2025-W43", "7.02"), week("2025-W45", "5.26"))
                        .direction()
                        .comparedWith());
    }

    /**
     * Six weeks at 5 and 6 in turn, a half-term holiday, then seven at 9 and 10: each step of a
     * week is 1, so the limits lie 2.66 from the mean, whatever the holiday brought.
     */
    @Test
    void whatMovedOverAHolidayStretchesNoLimits() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            figures.add(week("2025-W%d".formatted(38 + i), i % 2 == 0 ? "5" : "6"));
        }
        for (int i = 0; i < 7; i++) {
            figures.add(week("2025-W%d".formatted(45 + i), i % 2 == 0 ? "9" : "10"));
        }
        Limits school = limits(YearType.ACADEMIC, figures);
        // 99 / 13 = 7.615384615385
        assertEquals(new BigDecimal("10.275384615385"), school.upper());
        assertEquals(new BigDecimal("4.955384615385"), school.lower());
        // Unscreened, the step of 3 over the holiday counts elsewhere: (11 x 1 + 3) / 12 x 2.66.
        assertEquals(
                new BigDecimal("10.718717948718"), limits(YearType.FINANCIAL, figures).upper());
    }

    @Test
    void aHolidayIsNotAMissingFigureAndATermIs() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            figures.add(week("2025-W%d".formatted(38 + i), i % 2 == 0 ? "5" : "6"));
        }
        for (int i = 0; i < 7; i++) {
            figures.add(week("2025-W%d".formatted(45 + i), i % 2 == 0 ? "6" : "5"));
        }
        assertEquals(
                ControlChart.Variation.COMMON_CAUSE,
                assess(YearType.ACADEMIC, figures.toArray(Figure[]::new)).chart().variation());
        figures.add(week("2026-W17", "5"));
        ControlChart after = assess(YearType.ACADEMIC, figures.toArray(Figure[]::new)).chart();
        assertEquals(ControlChart.Variation.UNDECIDED, after.variation());
        assertTrue(after.text().contains("have no figure"), after.text());
    }

    private static Limits limits(YearType yearType, List<Figure> figures) {
        return assess(yearType, figures.toArray(Figure[]::new))
                .chart()
                .points()
                .getLast()
                .limits()
                .limits();
    }

    private static Figure week(String code, String value) {
        return new Figure(
                PeriodCode.parse(code, Frequency.WEEKLY, YearType.ACADEMIC),
                new BigDecimal(value),
                null,
                null);
    }

    private static Assessment assess(YearType yearType, Figure... figures) {
        return Assessment.of(
                List.of(figures),
                new Assessment.Reading(
                        Unit.PERCENTAGE,
                        2,
                        Polarity.LOW_IS_GOOD,
                        Frequency.WEEKLY,
                        yearType,
                        Aggregation.RATIO,
                        DirectionComparator.PREVIOUS_PERIOD,
                        null,
                        null,
                        List.of(),
                        new AssessmentChoices(DirectionScheme.STANDARD, 50, false, false)),
                YearTarget.none("2025/26"),
                List.of(),
                NOBODY);
    }
}
