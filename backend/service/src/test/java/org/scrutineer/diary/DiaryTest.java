package org.scrutineer.diary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.clock.Clocks;
import org.scrutineer.clock.ClosingTime;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.Programme;
import org.scrutineer.testing.PublishedScorecard;

/** The calendar as a page reads it: what is on which day, and who may know of it. */
@QuarkusTest
class DiaryTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String PUBLIC = "{\"kind\":\"PUBLIC\",\"committees\":[]}";
    private static final String THEIRS =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";

    @Test
    void theNextEditionIsThereByTheDaysOfItsTimetableAndLateWhereTheyArePast() {
        publish("diary-timetable", ALL, "DIARY-1");
        timetable("diary-timetable", ALL, "\"boardDays\":20,\"publicationDays\":25");
        List<Map<String, Object>> march = of("diary-timetable", "2017-03-01", "2017-03-31");
        assertEquals(
                List.of("EDITION_DUE", "BOARD", "PUBLICATION"),
                march.stream().map(each -> each.get("kind")).toList());
        assertEquals(
                List.of("2017-03-15", "2017-03-20", "2017-03-25"),
                march.stream().map(each -> each.get("day")).toList());
        assertEquals(
                List.of("LATE", "BY_TIMETABLE", "LATE"),
                march.stream().map(each -> each.get("state")).toList());
        assertEquals("Scorecard diary-timetable, February 2017", march.getFirst().get("title"));
        assertEquals(
                List.of(),
                of("diary-timetable", "2017-04-01", "2017-12-31"),
                "what was left out after it is not owed one by one");
        LocalDate today = LocalDate.now(Clocks.LONDON);
        assertTrue(
                of("diary-timetable", today.toString(), today.plusDays(300).toString()).stream()
                        .anyMatch(each -> each.get("state").equals("BY_TIMETABLE")));
    }

    @Test
    void whereATimetableNamesNoDaysNoneAreMadeUp() {
        publish("diary-plain", ALL, "DIARY-2");
        assertEquals(
                List.of("EDITION_DUE"),
                of("diary-plain", "2017-03-01", "2017-03-31").stream()
                        .map(each -> each.get("kind"))
                        .toList());
        as(OFFICER)
                .get("/scorecards/diary-plain")
                .then()
                .body("timetable.boardDays", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"boardDays\":14 | /timetable/boardDays",
                "\"publicationDays\":14 | /timetable/publicationDays",
                "\"boardDays\":20,\"publicationDays\":19 | /timetable/publicationDays"
            })
    void theDaysOfATimetableFollowOneAnother(String days, String pointer) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(definition("diary-wrong", ALL, days))
                .put("/scorecards/diary-wrong")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void anEditionIsThereOnTheDayItWasPublishedAndItsWindowOnTheLast() {
        publish("diary-published", ALL, "DIARY-3");
        var edition = as("member").get("/scorecards/diary-published/editions/2017-01");
        LocalDate published =
                LocalDate.ofInstant(Instant.parse(edition.path("publishedAt")), Clocks.LONDON);
        LocalDate last = ClosingTime.lastDay(Instant.parse(edition.path("requestsUntil")));
        Map<String, Object> publication =
                of("diary-published", published.toString(), published.toString()).getFirst();
        assertEquals("PUBLICATION", publication.get("kind"));
        assertEquals("PUBLISHED", publication.get("state"));
        assertEquals("2017-01", publication.get("period"));
        Map<String, Object> window =
                of("diary-published", last.toString(), last.toString()).getFirst();
        assertEquals("WINDOW", window.get("kind"));
        assertEquals("OPEN", window.get("state"));
        assertEquals(edition.path("requestsUntil"), window.get("endsAt"));
    }

    @Test
    void aSeriesForACommitteeIsForNobodyElse() {
        publish("diary-committee", THEIRS, "DIARY-4");
        publish("diary-public", PUBLIC, "DIARY-5");
        String march = "/calendar?from=2017-03-01&to=2017-03-31";
        as("member").get(march).then().body("items.scorecard", hasItem("diary-committee"));
        as("member2")
                .get(march)
                .then()
                .body("items.scorecard", not(hasItem("diary-committee")))
                .body("items.scorecard", hasItem("diary-public"));
        anonymous()
                .get(march)
                .then()
                .statusCode(200)
                .body("items.scorecard.unique()", contains("diary-public"));
    }

    @Test
    void meetingsAndClinicsAreForThoseWhoMayReadWhatIsAsked() {
        publish("diary-clinic", THEIRS, "DIARY-6");
        String meeting = Programme.meeting(Programme.THEIRS, 40);
        String cancelled = Programme.meeting(Programme.THEIRS, 40);
        Programme.cancelMeeting(Programme.THEIRS, cancelled, "The room is not free.")
                .statusCode(200);
        String start = Programme.start(40);
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan(
                                "A clinic in the calendar",
                                start,
                                List.of(BookedClinic.request("diary-clinic", "DIARY-6"))));
        String day = "/calendar?from=%1$s&to=%1$s".formatted(start.substring(0, 10));
        as("member")
                .get(day)
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.reference == '%s' }.state".formatted(meeting),
                        equalTo("PLANNED"))
                .body(
                        "items.find { it.reference == '%s' }.committee".formatted(meeting),
                        equalTo(Programme.THEIRS))
                .body(
                        "items.find { it.reference == '%s' }.state".formatted(cancelled),
                        equalTo("CANCELLED"))
                .body(
                        "items.find { it.reference == '%s' }.title".formatted(clinic),
                        equalTo("A clinic in the calendar"));
        as("member2")
                .get(day)
                .then()
                .body("items.reference", hasItem(meeting))
                .body("items.reference", not(hasItem(clinic)));
        anonymous().get(day).then().statusCode(200).body("items", empty());
        asService("council-system")
                .get(day)
                .then()
                .statusCode(200)
                .body("items.reference", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-30, from",
        "from=tomorrow, from",
        "from=2026-02-02&to=2026-02-01, to",
        "from=2026-01-01&to=2027-01-02, to"
    })
    void daysThatAreNoneAreRefused(String days, String parameter) {
        refused(days).statusCode(400).body("errors[0].parameter", containsString(parameter));
    }

    @Test
    void aYearIsNotTooMuch() {
        refused("from=2026-01-01&to=2027-01-01").statusCode(200).body("to", equalTo("2027-01-01"));
    }

    private static ValidatableResponse refused(String days) {
        return as("member")
                .header(Contract.WRONG_ON_PURPOSE, "days that are none")
                .get("/calendar?" + days)
                .then();
    }

    private static void publish(String scorecard, String audience, String measure) {
        OwnMeasure.define(measure, "A measure of " + scorecard);
        PublishedScorecard.publish(scorecard, audience, "", "2017-01", OwnMeasure.item(measure));
    }

    private static void timetable(String scorecard, String audience, String days) {
        String address = "/scorecards/" + scorecard;
        as(OFFICER)
                .header("If-Match", as(OFFICER).get(address).header("ETag"))
                .contentType(JSON)
                .body(definition(scorecard, audience, days))
                .put(address)
                .then()
                .statusCode(200);
    }

    private static String definition(String scorecard, String audience, String days) {
        return "{\"title\":\"Scorecard %s\",\"purpose\":\"For a test\",\"audience\":%s,\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"timetable\":{\"opensByItself\":false,\"figuresDueDays\":10,\"commentaryDueDays\":15,\"commentaryRequired\":false,%s}}"
                .formatted(scorecard, audience, days);
    }

    /** What a member is shown of one scorecard. */
    private static List<Map<String, Object>> of(String scorecard, String from, String to) {
        return as("member")
                .get("/calendar?from=%s&to=%s".formatted(from, to))
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.scorecard == '%s' }".formatted(scorecard));
    }
}
