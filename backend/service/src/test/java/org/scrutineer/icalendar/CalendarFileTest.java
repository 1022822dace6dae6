package org.scrutineer.icalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.icalendar.CalendarEvent.When;

/** What programs subscribe to, read by another library than the one that writes it. */
class CalendarFileTest {

    private static final Instant STAMP = Instant.parse("2026-11-27T12:00:00Z");
    private static final String LONG =
            "Vision tracker; \"week 47\", £ and é \\ more: a title that is far longer than one line of such a file may be";

    private final CalendarFile file =
            new CalendarFile(URI.create("https://scrutineer.example"), false);

    @Test
    void aDayIsADayWhereverItIsReadAndKeepsNobodyFromAnythingElse() {
        String text = write(event("a", new When.Day(LocalDate.of(2027, 3, 28))));
        assertTrue(text.contains("\r\nDTSTART;VALUE=DATE:20270328\r\n"), text);
        assertTrue(text.contains("\r\nDTEND;VALUE=DATE:20270329\r\n"), text);
        assertTrue(text.contains("\r\nTRANSP:TRANSPARENT\r\n"), text);
        assertFalse(read(text).getEvents().getFirst().getDateStart().getValue().hasTime());
    }

    @Test
    void aTimeIsAnInstantAndMayHaveNoEnd() {
        Instant start = Instant.parse("2027-07-01T13:00:00Z");
        String text =
                write(
                        event("a", new When.Time(start, null)),
                        event("b", new When.Time(start, start.plusSeconds(5400))));
        assertTrue(text.contains("\r\nDTSTART:20270701T130000Z\r\n"), text);
        List<VEvent> events = read(text).getEvents();
        assertNull(events.getFirst().getDateEnd());
        assertEquals(start.plusSeconds(5400), events.getLast().getDateEnd().getValue().toInstant());
        assertFalse(text.contains("TRANSPARENT"), text);
    }

    @Test
    void wordsComeThroughAsTheyAreAndLinesAreFolded() {
        String text = write(event("a", new When.Day(LocalDate.of(2026, 12, 3))));
        assertTrue(
                text.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75),
                text);
        VEvent event = read(text).getEvents().getFirst();
        assertEquals(LONG, event.getSummary().getValue());
        assertEquals("One line\nEND:VEVENT\nand more", event.getDescription().getValue());
        assertEquals("a@scrutineer.example", event.getUid().getValue());
        assertEquals(3, event.getSequence().getValue());
        assertEquals(STAMP, event.getDateTimeStamp().getValue().toInstant());
        assertEquals("https://scrutineer.example/calendar", event.getUrl().getValue());
    }

    @Test
    void aCalendarSaysWhatItIsCalledAndIsReadAgainWithinTheDay() {
        String text = write();
        assertTrue(text.contains("\r\nMETHOD:PUBLISH\r\n"), text);
        assertTrue(text.contains("\r\nX-WR-CALNAME:Scrutineer\r\n"), text);
        assertTrue(text.contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n"), text);
        assertTrue(text.contains("\r\nX-PUBLISHED-TTL:PT6H\r\n"), text);
        assertEquals(List.of(), Biweekly.parse(text).first().getEvents());
    }

    private String write(CalendarEvent... events) {
        return file.writeAll("Scrutineer", List.of(events));
    }

    private static ICalendar read(String text) {
        ICalendar read = Biweekly.parse(text).first();
        assertTrue(
                read.validate(ICalVersion.V2_0).isEmpty(),
                read.validate(ICalVersion.V2_0)::toString);
        return read;
    }

    private static CalendarEvent event(String id, When when) {
        return new CalendarEvent(
                id,
                3,
                STAMP,
                when,
                "TENTATIVE",
                null,
                LONG,
                null,
                List.of("One line\r\nEND:VEVENT", "and more"),
                "/calendar");
    }
}
