package org.scrutineer.scorecard;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** What follows the latest edition, and by when its timetable wants it. */
@QuarkusTest
class NextEditionTest extends ApiTest {

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, CALENDAR, 2020-W53, 2021-W01, 2021-01-10",
        "MONTHLY, FINANCIAL, 2024-01, 2024-02, 2024-02-29",
        "QUARTERLY, FINANCIAL, 2023-24-Q4, 2024-25-Q1, 2024-06-30",
        "TERMLY, ACADEMIC, AY2023-24-T3, AY2024-25-T1, 2024-12-31",
        "ANNUAL, ACADEMIC, AY2023-24, AY2024-25, 2025-08-31",
    })
    void thePeriodAfterIsOfTheSameKind(
            Frequency frequency, YearType years, String latest, String next, LocalDate endsOn) {
        NextEdition found =
                Objects.requireNonNull(
                        NextEdition.after(columns(latest, frequency, years), Timetable.USUAL));
        assertEquals(next, found.period());
        assertEquals(endsOn, found.endsOn());
        assertEquals(endsOn.plusDays(15), found.dueOn());
    }

    @Test
    void nothingFollowsWhereNothingIsPublishedOrTheCalendarWasAnother() {
        assertNull(
                NextEdition.after(
                        columns(null, Frequency.ANNUAL, YearType.CALENDAR), Timetable.USUAL));
        assertNull(
                NextEdition.after(
                        columns("2024-01", Frequency.WEEKLY, YearType.CALENDAR), Timetable.USUAL));
    }

    @Test
    void aScorecardSaysIt() {
        OwnMeasure.define("NEXT-1", "A measure with an edition to come");
        OwnMeasure.value("NEXT-1", "2025-12", "91");
        PublishedScorecard.publish(
                "next-edition",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2025-12",
                OwnMeasure.item("NEXT-1"));
        as("member")
                .get("/scorecards/next-edition")
                .then()
                .statusCode(200)
                .body("next.period", equalTo("2026-01"))
                .body("next.endsOn", equalTo("2026-01-31"))
                .body("next.dueOn", equalTo("2026-02-15"));
    }

    private static EditionSummary.Columns columns(
            @Nullable String period, Frequency frequency, YearType years) {
        return new EditionSummary.Columns(
                "any", "Any", period, frequency, years, null, null, null, null, null, null, null,
                null, 1, false);
    }
}
