package org.scrutineer.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.clinic.Booking;
import org.scrutineer.clinic.ClinicState;
import org.scrutineer.clinic.DatedClinic;
import org.scrutineer.diary.DiaryEntry.Kind;
import org.scrutineer.diary.DiaryEntry.State;
import org.scrutineer.icalendar.CalendarEvent;
import org.scrutineer.icalendar.CalendarEvent.When;
import org.scrutineer.scorecard.EditionState;
import org.scrutineer.scorecard.EditionSummary;

/** What an entry says of itself, and what calendars are told of it. */
class DatedTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    /** Midnight belongs to the day that it ends, in London and in summer too. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-04T00:00:00Z, 2026-12-03, OPEN",
        "2026-11-27T12:00:00Z, 2026-11-27, CLOSED",
        "2026-07-05T23:00:00Z, 2026-07-05, CLOSED"
    })
    void aWindowStandsOnItsLastDay(Instant closes, LocalDate day, State state) {
        DiaryEntry window = Dated.window(edition(closes), closes, NOW).entry();
        assertEquals(day, window.day());
        assertEquals(state, window.state());
        assertNull(window.startsAt(), "it has no time of day to be somewhere");
        assertEquals(closes, window.endsAt());
    }

    @Test
    void aCalendarIsToldUntilWhenAWindowIsOpen() {
        Instant closes = Instant.parse("2026-12-04T00:00:00Z");
        CalendarEvent event = Dated.window(edition(closes), closes, NOW).event(NOW);
        assertEquals(new When.Day(LocalDate.of(2026, 12, 3)), event.when());
        assertEquals("Last day for requests: Full report, 2025-26", event.summary());
        assertEquals(List.of("Open", "Until 23:59 on Thursday 3 December"), event.description());
        assertEquals("/scorecards/full-report/2025-26", event.page());
    }

    @Test
    void whatIsPublishedIsTheSameEventAsWhenItWasExpected() {
        CalendarEvent event = Dated.published(edition(null)).event(NOW);
        assertEquals("publication-full-report-2025-26", event.id());
        assertEquals(2, event.sequence(), "its revision");
        assertEquals("CONFIRMED", event.status());
        assertEquals(Instant.parse("2026-11-20T23:30:00Z"), event.stamp());
    }

    /** Calendars are shared around. */
    @Test
    void aClinicOnWhatIsExemptIsNamedOnThePageAndInNoFile() {
        Dated clinic = Dated.clinic(clinic(true));
        assertEquals("Attendance at one school", clinic.entry().title());
        assertEquals("Performance clinic", clinic.event(NOW).summary());
        assertEquals(
                "Performance clinic: Attendance at one school",
                Dated.clinic(clinic(false)).event(NOW).summary());
    }

    @Test
    void aClinicIsTheEventThatPeopleWereInvitedTo() {
        CalendarEvent event = Dated.clinic(clinic(false)).event(NOW);
        assertEquals("PC-0007", event.id());
        assertEquals(4, event.sequence());
        assertEquals(NOW.minusSeconds(60), event.stamp());
        assertEquals(new When.Time(NOW, NOW.plusSeconds(5400)), event.when());
        assertEquals(Kind.CLINIC, Dated.clinic(clinic(false)).entry().kind());
        assertNull(event.organizer(), "nobody is invited by it");
    }

    private static DatedClinic clinic(boolean exempt) {
        return new DatedClinic(
                7,
                ClinicState.PLANNED,
                new Booking(
                        "Attendance at one school",
                        NOW,
                        NOW.plusSeconds(5400),
                        "Town Hall",
                        null,
                        "Read the papers"),
                4,
                NOW.minusSeconds(60),
                false,
                exempt);
    }

    private static EditionSummary edition(Instant closes) {
        return new EditionSummary(
                "full-report",
                "Full report",
                "2025-26",
                "2025-26",
                2,
                EditionState.PUBLISHED,
                null,
                Instant.parse("2026-11-20T23:30:00Z"),
                closes,
                null,
                false);
    }
}
