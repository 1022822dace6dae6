package org.scrutineer.request.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten clear days, each vector counted on a calendar by hand. */
class ClearDaysTest {

    @ParameterizedTest
    @CsvSource({
        // From Monday 2 March the ten are 3 to 12 March.
        "2026-03-02, CALENDAR, 2026-03-13",
        // The ten working days are 3 to 6, 9 to 13 and 16 March.
        "2026-03-02, WORKING, 2026-03-17",
        // Over Christmas: 25 and 28 December and 1 January are bank holidays.
        "2026-12-22, WORKING, 2027-01-11",
        "2026-12-22, CALENDAR, 2027-01-02",
        // Received on a Saturday.
        "2026-03-07, WORKING, 2026-03-23",
        // Clocks go forward in between.
        "2026-03-25, CALENDAR, 2026-04-05"
    })
    void theLastDayIsTheOneAfterTenThatCount(LocalDate received, DayKind unit, LocalDate last) {
        assertEquals(last, new ClearDays(received, unit).lastDay(BankHolidays.ENGLAND));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, CALENDAR, 2026-03-02, 11, 11 days left",
        "2026-03-02, CALENDAR, 2026-03-12, 1, 1 day left",
        "2026-03-02, CALENDAR, 2026-03-13, 0, today is the last day",
        "2026-03-02, CALENDAR, 2026-03-14, -1, 1 day overdue",
        "2026-03-02, WORKING, 2026-03-13, 2, 2 working days left",
        // The last day is Friday 13 March: on the Saturday it is overdue by no working day yet.
        "2026-02-26, WORKING, 2026-03-14, 0, overdue",
        "2026-02-26, WORKING, 2026-03-16, -1, 1 working day overdue"
    })
    void howItStandsIsCountedInTheSameDays(
            LocalDate received, DayKind unit, LocalDate today, int left, String words) {
        ClearDays clear = new ClearDays(received, unit);
        assertEquals(left, clear.left(today, BankHolidays.ENGLAND));
        assertEquals(words, clear.standing(today, BankHolidays.ENGLAND));
    }
}
