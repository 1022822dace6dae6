package org.scrutineer.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figure an edition is waiting for, whatever the measure's frequency and year. */
class LatestInTest {

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, FINANCIAL, 2026-03, MONTHLY, FINANCIAL, 2026-03",
        "MONTHLY, FINANCIAL, 2026-03, QUARTERLY, FINANCIAL, 2025-26-Q4",
        "MONTHLY, FINANCIAL, 2026-02, QUARTERLY, FINANCIAL, 2025-26-Q3",
        "MONTHLY, FINANCIAL, 2026-03, ANNUAL, FINANCIAL, 2025-26",
        "MONTHLY, FINANCIAL, 2026-03, ANNUAL, ACADEMIC, AY2024-25",
        "MONTHLY, FINANCIAL, 2026-08, ANNUAL, ACADEMIC, AY2025-26",
        "MONTHLY, FINANCIAL, 2026-11, ANNUAL, CALENDAR, CY2025",
        "MONTHLY, FINANCIAL, 2026-03, WEEKLY, FINANCIAL, 2026-W13",
        "MONTHLY, FINANCIAL, 2026-05, WEEKLY, FINANCIAL, 2026-W22",
        "QUARTERLY, FINANCIAL, 2025-26-Q4, MONTHLY, FINANCIAL, 2026-03",
        "QUARTERLY, FINANCIAL, 2025-26-Q4, TERMLY, ACADEMIC, AY2025-26-T2",
        "ANNUAL, FINANCIAL, 2025-26, ANNUAL, ACADEMIC, AY2025-26",
        "ANNUAL, FINANCIAL, 2025-26, ANNUAL, CALENDAR, CY2025",
        "ANNUAL, ACADEMIC, AY2025-26, ANNUAL, FINANCIAL, 2025-26",
    })
    void itIsTheLatestThatHasEndedOrTheYearThatStartsWithTheEditions(
            Frequency scorecard,
            YearType scorecardYear,
            String edition,
            Frequency measure,
            YearType measureYear,
            String expected) {
        Period of = PeriodCode.parse(edition, scorecard, scorecardYear);
        assertEquals(expected, measure.latestIn(of, measureYear).code());
    }
}
