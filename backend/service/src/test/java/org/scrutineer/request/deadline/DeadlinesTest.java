package org.scrutineer.request.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.request.deadline.Course.Longer;
import org.scrutineer.request.deadline.Course.Wait;

/** Days by which requests are due, each vector counted on a calendar by hand. */
class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
        // Friday 20 November, ten working days: to Friday 4 December.
        "2026-11-20T10:00:00Z, 10, WORKING, 2026-12-04",
        "2026-11-20T10:00:00Z, 10, CALENDAR, 2026-11-30",
        // Over Christmas: 25 is a Friday, and 28 the substitute day of Boxing Day.
        "2026-12-22T10:00:00Z, 5, WORKING, 2026-12-31",
        "2026-12-22T10:00:00Z, 6, WORKING, 2027-01-04",
        // 25 and 26 December 2021 were a Saturday and a Sunday, 1 January 2022 a Saturday.
        "2021-12-24T10:00:00Z, 4, WORKING, 2022-01-04",
        // Over Easter: Good Friday 3 and Easter Monday 6 April.
        "2026-04-01T09:00:00Z, 2, WORKING, 2026-04-07",
        // A holiday given once, and one that was moved.
        "2022-09-16T10:00:00Z, 1, WORKING, 2022-09-20",
        "2020-05-01T10:00:00Z, 5, WORKING, 2020-05-11",
        "2022-06-01T10:00:00Z, 1, WORKING, 2022-06-06",
        "2023-05-05T10:00:00Z, 1, WORKING, 2023-05-09",
        // At 23:59 it is still that day in London, and a minute later the next.
        "2026-11-20T23:59:59Z, 1, CALENDAR, 2026-11-21",
        "2026-11-21T00:00:00Z, 1, CALENDAR, 2026-11-22",
        // In summer London's day begins an hour before UTC's.
        "2026-07-01T22:59:00Z, 1, CALENDAR, 2026-07-02",
        "2026-07-01T23:00:00Z, 1, CALENDAR, 2026-07-03",
        // Clocks go back on 25 October, forward on 29 March: that night's days count one each.
        "2026-10-24T22:59:00Z, 1, CALENDAR, 2026-10-25",
        "2026-10-24T23:00:00Z, 1, CALENDAR, 2026-10-26",
        "2026-10-25T23:59:00Z, 1, CALENDAR, 2026-10-26",
        "2026-03-28T23:59:00Z, 1, CALENDAR, 2026-03-29",
        "2026-03-29T22:59:00Z, 1, CALENDAR, 2026-03-30",
        "2026-03-29T23:00:00Z, 1, CALENDAR, 2026-03-31"
    })
    void daysAreCountedFromTheDayOfSubmission(
            Instant raised, int days, DayKind unit, LocalDate due) {
        assertEquals(
                due, decide(raised, new Target(days, unit), LocalDate.parse("2026-01-01")).due());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 'To be decided by Friday 4 December 2026: 3 working days left', 3, false",
        "2026-12-04, 'To be decided by Friday 4 December 2026: today is the last day', 0, false",
        "2026-12-05, 'To be decided by Friday 4 December 2026: overdue', 0, true",
        "2026-12-07, 'To be decided by Friday 4 December 2026: 1 working day overdue', -1, true",
        "2026-12-31, 'To be decided by Friday 4 December 2026: 17 working days overdue', -17, true"
    })
    void whatIsLeftIsSaidInWords(LocalDate today, String text, int days, boolean overdue) {
        Deadline due =
                decide(
                        Instant.parse("2026-11-20T10:00:00Z"),
                        new Target(10, DayKind.WORKING),
                        today);
        assertEquals(text, due.text());
        assertEquals(days, due.days());
        assertEquals(overdue, due.overdue());
    }

    /** Asked on Tuesday 24, which counts, and answered on Friday 27, which does not. */
    @Test
    void daysOnWhichTheMemberWasAskedDoNotCount() {
        Course course =
                course(
                        "2026-11-20T10:00:00Z",
                        List.of(
                                new Wait(
                                        Instant.parse("2026-11-24T09:00:00Z"),
                                        Instant.parse("2026-11-27T17:00:00Z"))));
        Deadline due = decide(course, LocalDate.parse("2026-11-30"));
        assertEquals(LocalDate.parse("2026-12-09"), due.due());
        assertEquals(7, due.days());
        assertFalse(due.paused());
    }

    @Test
    void whatIsAskedAndAnsweredOnOneDayTakesNoTime() {
        Course course =
                course(
                        "2026-11-20T10:00:00Z",
                        List.of(
                                new Wait(
                                        Instant.parse("2026-11-24T09:00:00Z"),
                                        Instant.parse("2026-11-24T17:00:00Z"))));
        assertEquals(
                LocalDate.parse("2026-12-04"), decide(course, LocalDate.parse("2026-11-30")).due());
    }

    /** However long the member takes, as many days are left as on the day of the question. */
    @ParameterizedTest
    @CsvSource({"2026-11-24", "2026-11-27", "2026-12-28", "2027-03-01"})
    void theClockStandsStillWhileItWaitsForTheMember(LocalDate today) {
        Deadline due =
                decide(
                        course(
                                "2026-11-20T10:00:00Z",
                                List.of(new Wait(Instant.parse("2026-11-24T09:00:00Z"), null))),
                        today);
        assertEquals(8, due.days());
        assertTrue(due.paused());
        assertFalse(due.overdue());
        assertEquals(
                "To be decided: 8 working days left once the member has replied, the clock is paused until then",
                due.text());
    }

    /** It was due on Friday 4; asked on Monday 7, one day late, it stays one day late. */
    @Test
    void whatWasOverdueBeforeStaysSoAndGrowsNoOlder() {
        Deadline due =
                decide(
                        course(
                                "2026-11-20T10:00:00Z",
                                List.of(new Wait(Instant.parse("2026-12-07T09:00:00Z"), null))),
                        LocalDate.parse("2026-12-21"));
        assertTrue(due.overdue());
        assertEquals(-1, due.days());
        assertEquals(
                "To be decided by Friday 4 December 2026: 1 working day overdue, and the clock is paused until the member replies",
                due.text());
    }

    @Test
    void anExtensionTakesThePlaceOfTheTargetAndIsMovedByALaterPauseAlone() {
        List<Longer> longer =
                List.of(
                        new Longer(
                                DueStep.DECIDE,
                                LocalDate.parse("2026-12-13"),
                                Instant.parse("2026-12-01T09:00:00Z")));
        Wait before =
                new Wait(
                        Instant.parse("2026-11-24T09:00:00Z"),
                        Instant.parse("2026-11-27T17:00:00Z"));
        Wait after =
                new Wait(
                        Instant.parse("2026-12-02T09:00:00Z"),
                        Instant.parse("2026-12-05T17:00:00Z"));
        Instant raised = Instant.parse("2026-11-20T10:00:00Z");
        LocalDate today = LocalDate.parse("2026-12-10");
        Deadline plain = decide(new Course(raised, List.of(before), longer), today);
        assertEquals(LocalDate.parse("2026-12-13"), plain.due());
        assertEquals("To be decided by Sunday 13 December 2026: 3 days left", plain.text());
        assertEquals(
                LocalDate.parse("2026-12-16"),
                decide(new Course(raised, List.of(before, after), longer), today).due());
    }

    @Test
    void theEarliestOfThoseThatAreJoinedCountsUnlessTheFirstWasGivenLonger() {
        Course paused =
                course(
                        "2026-11-20T10:00:00Z",
                        List.of(new Wait(Instant.parse("2026-11-20T12:00:00Z"), null)));
        Course second = course("2026-11-23T10:00:00Z", List.of());
        LocalDate today = LocalDate.parse("2026-12-01");
        assertEquals(
                LocalDate.parse("2026-12-07"), on(today, List.of(paused, second)).getFirst().due());
        Course given =
                new Course(
                        Instant.parse("2026-11-20T10:00:00Z"),
                        List.of(),
                        List.of(
                                new Longer(
                                        DueStep.DECIDE,
                                        LocalDate.parse("2027-01-15"),
                                        Instant.parse("2026-11-30T09:00:00Z"))));
        assertEquals(
                LocalDate.parse("2027-01-15"), on(today, List.of(given, second)).getFirst().due());
    }

    @Test
    void whereTheCouncilHasNoTargetNothingIsDue() {
        Deadlines none =
                new Deadlines(
                        new Targets(null, null, null),
                        LocalDate.parse("2026-12-01"),
                        BankHolidays.ENGLAND);
        assertEquals(
                List.of(),
                none.of(
                        List.of(DueStep.values()),
                        List.of(course("2026-11-20T10:00:00Z", List.of()))));
    }

    private static Course course(String raised, List<Wait> waits) {
        return new Course(Instant.parse(raised), waits, List.of());
    }

    private static Deadline decide(Course course, LocalDate today) {
        return on(today, List.of(course)).getFirst();
    }

    private static Deadline decide(Instant raised, Target target, LocalDate today) {
        return new Deadlines(new Targets(null, target, null), today, BankHolidays.ENGLAND)
                .of(List.of(DueStep.DECIDE), List.of(new Course(raised, List.of(), List.of())))
                .getFirst();
    }

    private static List<Deadline> on(LocalDate today, List<Course> joined) {
        return new Deadlines(
                        new Targets(null, new Target(10, DayKind.WORKING), null),
                        today,
                        BankHolidays.ENGLAND)
                .of(List.of(DueStep.DECIDE), joined);
    }
}
