package org.scrutineer.edition.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.edition.life.PublicationTime.Occurrence;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

class PublicationTimeTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T09:00, 2026-03-28T09:00:00Z",
        "2026-03-29T00:59, 2026-03-29T00:59:00Z",
        "2026-03-29T02:00, 2026-03-29T01:00:00Z",
        "2026-06-01T09:00, 2026-06-01T08:00:00Z",
        "2026-10-25T00:59, 2026-10-24T23:59:00Z",
        "2026-10-25T02:00, 2026-10-25T02:00:00Z",
        "2027-03-01T12:00, 2027-03-01T12:00:00Z"
    })
    void isReadOnLondonsClocks(LocalDateTime at, Instant meant) {
        assertEquals(meant, new PublicationTime(at, null).after(NOW));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:00, clocks go forward",
        "2026-03-29T01:59, clocks go forward",
        "2026-03-01T12:00, in the future",
        "2026-02-28T09:00, in the future",
        "2027-03-01T12:01, within a year"
    })
    void isRefusedWhenThereIsNoSuchTimeAhead(LocalDateTime at, String why) {
        ProblemException refused =
                assertThrows(
                        ProblemException.class, () -> new PublicationTime(at, null).after(NOW));
        assertEquals("/at", refused.places().getFirst().pointer());
        assertTrue(refused.places().getFirst().detail().contains(why));
    }

    @Test
    void isAskedWhichOfTwoTimesIsMeantWhenClocksGoBack() {
        LocalDateTime twice = LocalDateTime.parse("2026-10-25T01:30");
        assertEquals("/occurrence", refusal(new PublicationTime(twice, null)).pointer());
        assertTrue(refusal(new PublicationTime(twice, null)).detail().contains("comes twice"));
        assertEquals(
                Instant.parse("2026-10-25T00:30:00Z"),
                new PublicationTime(twice, Occurrence.FIRST).after(NOW));
        assertEquals(
                Instant.parse("2026-10-25T01:30:00Z"),
                new PublicationTime(twice, Occurrence.SECOND).after(NOW));
        assertEquals(
                "To be published on 25 October 2026 at 1:30am, Greenwich Mean Time",
                new PublicationTime(twice, Occurrence.SECOND).words());
        for (String once :
                new String[] {"2026-10-25T00:59", "2026-10-25T02:00", "2026-06-01T09:00"}) {
            assertEquals(
                    "/occurrence",
                    refusal(new PublicationTime(LocalDateTime.parse(once), Occurrence.FIRST))
                            .pointer());
        }
    }

    private static Place refusal(PublicationTime time) {
        return assertThrows(ProblemException.class, () -> time.after(NOW)).places().getFirst();
    }

    @Test
    void isSaidInWords() {
        assertEquals(
                "To be published on 1 December 2026 at 9:00am",
                new PublicationTime(LocalDateTime.parse("2026-12-01T09:00"), null).words());
    }
}
