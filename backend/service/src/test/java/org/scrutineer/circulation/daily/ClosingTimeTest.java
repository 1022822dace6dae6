package org.scrutineer.circulation.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.scrutineer.circulation.daily.OpenWindowRepository.OpenWindow;
import org.scrutineer.clock.ClosingTime;

/** When a window closes, in words, and when members are reminded of it. */
class ClosingTimeTest {

    @Test
    void midnightBelongsToTheDayThatItEndsInSummerAndInWinter() {
        assertEquals(
                "23:59 on Sunday 29 November",
                ClosingTime.words(Instant.parse("2026-11-30T00:00:00Z")));
        assertEquals(
                "23:59 on Sunday 28 June",
                ClosingTime.words(Instant.parse("2026-06-28T23:00:00Z")));
    }

    @Test
    void theReminderIsDueFromSevenInLondonTwoDaysBeforeTheLastDayAcrossBothClockChanges() {
        // The last days are Sunday 25 October and Monday 29 March: the clocks change in between.
        due("2026-10-18T12:00:00Z", "2026-10-26T00:00:00Z", "2026-10-23T06:00:00Z");
        due("2027-03-20T12:00:00Z", "2027-03-29T23:00:00Z", "2027-03-27T07:00:00Z");
    }

    @Test
    void aWindowSoShortThatTheDayIsTheOneOfItsPublicationHasNoReminder() {
        Instant closes = Instant.parse("2026-11-30T00:00:00Z");
        Instant last = closes.minusSeconds(1);
        assertFalse(isDue(Instant.parse("2026-11-27T00:30:00Z"), closes, last));
        assertTrue(isDue(Instant.parse("2026-11-26T23:30:00Z"), closes, last));
    }

    private static void due(String published, String closes, String from) {
        Instant due = Instant.parse(from);
        assertTrue(isDue(Instant.parse(published), Instant.parse(closes), due));
        assertFalse(isDue(Instant.parse(published), Instant.parse(closes), due.minusSeconds(1)));
    }

    private static boolean isDue(Instant published, Instant closes, Instant now) {
        return WindowReminders.isDue(new OpenWindow(1, published, closes), now);
    }
}
