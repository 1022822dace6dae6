package org.scrutineer.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.clock.Clocks.LONDON;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.demo.ExampleStep.Kind;

/** Around which days the demonstration's history lies, and that its file tells it in order. */
class LoadWeekTest {

    private static final Set<String> OFFICERS = Set.of("governance-adviser", "lead-officer");
    private static final Set<Kind> OF_OTHERS = EnumSet.of(Kind.AGREE, Kind.RECOMMEND_AS_INSPECTORS);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T00:00:00Z, 2026-11-23",
        "2026-11-29T23:59:59Z, 2026-11-23",
        // Past midnight in London already.
        "2026-06-28T23:30:00Z, 2026-06-29",
        "2027-01-02T12:00:00Z, 2026-12-28"
    })
    void beginsOnLondonsMonday(Instant now, LocalDate monday) {
        assertEquals(monday, LoadWeek.of(Clock.fixed(now, LONDON)).monday());
    }

    @Test
    void tellsDaysAndTimesInWeeksFromThere() {
        LoadWeek week = new LoadWeek(LocalDate.parse("2026-11-23"));
        assertEquals(LocalDate.parse("2026-07-20"), week.day("-18 MONDAY"));
        assertEquals(LocalDate.parse("2026-12-09"), week.day("2 WEDNESDAY"));
        // British Summer Time, and not any more.
        assertEquals(Instant.parse("2026-07-20T08:30:00Z"), week.instant("-18 MONDAY 09:30"));
        assertEquals(Instant.parse("2026-12-09T10:00:00Z"), week.instant("2 WEDNESDAY 10:00"));
        assertEquals("2026-12-09T10:00", week.time("2 WEDNESDAY 10:00").toString());
        assertEquals(LocalDate.parse("2026-11-16"), week.before().monday());
    }

    @Test
    void theExamplesAreToldInTheirOrderAndAreOverWhenTheWeekBegins() {
        LoadWeek week = new LoadWeek(LocalDate.parse("2026-11-23"));
        List<Instant> times =
                new DemoFile("deep-dives.csv")
                        .rows().stream().map(row -> week.instant(row.text("at"))).toList();
        assertEquals(times.stream().sorted().toList(), times);
        assertTrue(times.getLast().isBefore(week.monday().atStartOfDay(LONDON).toInstant()));
    }

    /**
     * Whoever reads one by itself, in an answer of the API, is not to take it for a record. What
     * inspectors recommend is one, and names its source.
     */
    @Test
    void whatOfficersAreMadeToSayIsCalledAnExample() {
        List<String> unmarked =
                new DemoFile("deep-dives.csv")
                        .rows().stream()
                                .filter(
                                        row ->
                                                OFFICERS.contains(row.text("by"))
                                                        && !OF_OTHERS.contains(
                                                                row.value("step", Kind.class)))
                                .map(row -> row.text("text"))
                                .filter(text -> !text.isEmpty() && !text.contains("example"))
                                .toList();
        assertEquals(List.of(), unmarked);
    }
}
