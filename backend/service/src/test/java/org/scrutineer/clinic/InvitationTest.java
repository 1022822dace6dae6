package org.scrutineer.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.icalendar.CalendarFile;
import org.scrutineer.icalendar.CalendarMethod;
import org.scrutineer.problem.ProblemException;

/** What is sent to calendars, read by another library than the one that writes it. */
class InvitationTest {

    private static final Instant BEFORE = Instant.parse("2026-11-27T12:00:00Z");

    private final ClinicEvent calendar =
            new ClinicEvent(
                    new CalendarFile(URI.create("https://scrutineer.example"), true),
                    URI.create("https://scrutineer.example"),
                    "Scrutiny <scrutiny@council.example>");

    @Test
    void anInvitationItsChangeAndItsEndAreOneEvent() {
        ClinicToTell first = clinic(ClinicState.PLANNED, 0, "2026-12-03T14:00", null);
        ClinicToTell later = clinic(ClinicState.PLANNED, 1, "2026-12-10T14:00", null);
        ClinicToTell ended = clinic(ClinicState.CANCELLED, 2, "2026-12-10T14:00", "Nobody came.");
        ICalendar invitation = read(first, CalendarMethod.REQUEST);
        ICalendar change = read(later, CalendarMethod.REQUEST);
        ICalendar end = read(ended, CalendarMethod.CANCEL);
        for (ICalendar each : List.of(invitation, change, end)) {
            assertEquals("PC-0007@scrutineer.example", event(each).getUid().getValue());
            assertEquals("scrutiny@council.example", event(each).getOrganizer().getEmail());
        }
        assertEquals(
                List.of(0, 1, 2),
                List.of(invitation, change, end).stream()
                        .map(each -> event(each).getSequence().getValue())
                        .toList());
        assertEquals("REQUEST", invitation.getMethod().getValue());
        assertEquals("REQUEST", change.getMethod().getValue());
        assertEquals("CANCEL", end.getMethod().getValue());
        assertEquals("CONFIRMED", event(invitation).getStatus().getValue());
        assertEquals("CANCELLED", event(end).getStatus().getValue());
        assertTrue(
                event(invitation)
                        .getDateTimeStamp()
                        .getValue()
                        .before(event(change).getDateTimeStamp().getValue()));
    }

    /** RFC 5546 (3.2.5): the meeting itself goes on. */
    @Test
    void whoeverIsTakenOffIsNotToldThatItIsCancelled() {
        ICalendar off =
                read(
                        clinic(ClinicState.PLANNED, 1, "2026-12-03T14:00", null),
                        CalendarMethod.CANCEL);
        assertNull(event(off).getStatus());
    }

    @Test
    void whatIsExemptIsInNoCalendar() {
        ClinicToTell plain =
                clinic(ClinicState.CANCELLED, 1, "2026-12-03T14:00", "The child moved.");
        ClinicToTell exempt =
                new ClinicToTell(
                        plain.id(),
                        plain.state(),
                        plain.booking(),
                        plain.sequence(),
                        plain.changedAt(),
                        plain.requests(),
                        true,
                        plain.reason());
        VEvent event = event(read(exempt, CalendarMethod.REQUEST));
        assertEquals("Performance clinic: PC-0007", event.getSummary().getValue());
        String description = event.getDescription().getValue();
        assertTrue(description.contains("not for publication"), description);
        assertTrue(description.contains("2:00pm to 3:30pm"), description);
        for (String words : List.of("Attendance", "Read the papers", "The child moved")) {
            assertFalse(description.contains(words), description);
        }
    }

    @Test
    void theWordsComeThroughAsTheyAre() {
        VEvent event =
                event(
                        read(
                                clinic(ClinicState.PLANNED, 0, "2026-12-03T14:00", null),
                                CalendarMethod.PUBLISH));
        assertEquals(
                "Performance clinic: Attendance; exclusions, and \\ more – £",
                event.getSummary().getValue());
        assertEquals(
                "Committee Room 2, Town Hall, or https://meet.example/a;b",
                event.getLocation().getValue());
        assertEquals("https://scrutineer.example/clinics/PC-0007", event.getUrl().getValue());
        String description = event.getDescription().getValue();
        for (String words :
                List.of(
                        "Thursday 3 December 2026, 2:00pm to 3:30pm, London time",
                        "DD-0001: School attendance",
                        "Read the papers.\nEND:VEVENT\nBring them.",
                        "demonstration")) {
            assertTrue(description.contains(words), description);
        }
    }

    /** Winter, summer, the last moments around both changes, and the hour that comes twice. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-03T14:00, 2026-12-03T14:00:00Z",
        "2027-07-01T14:00, 2027-07-01T13:00:00Z",
        "2027-03-28T00:30, 2027-03-28T00:30:00Z",
        "2027-03-28T02:00, 2027-03-28T01:00:00Z",
        "2027-10-31T00:30, 2027-10-30T23:30:00Z",
        "2027-10-31T01:30, 2027-10-31T00:30:00Z",
        "2027-10-31T02:00, 2027-10-31T02:00:00Z"
    })
    void itStartsWhenLondonsClocksSaySo(String local, Instant starts) {
        VEvent event =
                event(read(clinic(ClinicState.PLANNED, 0, local, null), CalendarMethod.REQUEST));
        assertEquals(starts, event.getDateStart().getValue().toInstant());
        assertEquals(starts.plusSeconds(90 * 60), event.getDateEnd().getValue().toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T01:30, is left out when clocks go forward that night: choose another time",
        "2026-11-27T12:00, must lie in the future",
        "2026-13-40T12:00, is no day and time that there is"
    })
    void aStartThatIsNoneIsRefusedInWords(String local, String why) {
        ProblemException refused = assertThrows(ProblemException.class, () -> booking(local));
        assertEquals("/startsAt", refused.places().getFirst().pointer());
        assertEquals(why, refused.places().getFirst().detail());
    }

    private ICalendar read(ClinicToTell clinic, CalendarMethod method) {
        String text = calendar.write(clinic, method, List.of("DD-0001: School attendance"));
        assertTrue(
                text.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75),
                text);
        ICalendar read = Biweekly.parse(text).first();
        assertEquals(1, read.getEvents().size());
        assertTrue(
                read.validate(ICalVersion.V2_0).isEmpty(),
                read.validate(ICalVersion.V2_0)::toString);
        return read;
    }

    private static VEvent event(ICalendar of) {
        return of.getEvents().getFirst();
    }

    private static ClinicToTell clinic(
            ClinicState state, int sequence, String local, String reason) {
        return new ClinicToTell(
                7,
                state,
                booking(local),
                sequence,
                BEFORE.plusSeconds(sequence),
                List.of(1L),
                false,
                reason);
    }

    private static Booking booking(String local) {
        return new ClinicPlan(
                        "Attendance; exclusions, and \\ more – £",
                        local,
                        90,
                        "Committee Room 2, Town Hall",
                        "https://meet.example/a;b",
                        "Read the papers.\r\nEND:VEVENT\r\nBring them.",
                        List.of("DD-0001"),
                        List.of(),
                        null,
                        null)
                .bookedAfter(BEFORE);
    }
}
