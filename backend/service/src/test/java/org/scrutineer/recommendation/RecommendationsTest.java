package org.scrutineer.recommendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.testing.MadeRecommendation.GOVERNANCE;
import static org.scrutineer.testing.MadeRecommendation.answered;
import static org.scrutineer.testing.MadeRecommendation.body;
import static org.scrutineer.testing.MadeRecommendation.made;
import static org.scrutineer.testing.MadeRecommendation.make;
import static org.scrutineer.testing.MadeRecommendation.step;
import static org.scrutineer.testing.MadeRecommendation.today;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.MadeRecommendation;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/**
 * A recommendation from what a committee resolved to what became of it, and who sees what of it.
 */
@QuarkusTest
class RecommendationsTest extends ApiTest {

    private static final String NONE = "[]";
    private static final String FOR_A_COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    @Test
    void itIsMadeAcceptedInPartPausedTakenUpCarriedOutAndCompleted() {
        String reference = made(NONE, NONE, NONE);
        read("member", reference)
                .statusCode(200)
                .body("cited", equalTo(reference.replaceFirst("-(\\d+)$", "/$1")))
                .body("year", equalTo(MunicipalYear.of(today()).code()))
                .body("committeeTitle", equalTo("Improving lives"))
                .body("state", equalTo("MADE"))
                .body("stateText", equalTo("Waiting for the cabinet’s response"))
                .body("overdue", equalTo(false))
                .body("mine", equalTo(false))
                .body("steps", empty())
                .body("actions", empty());
        read("lead-officer", reference).body("mine", equalTo(true)).body("actions", empty());
        read(GOVERNANCE, reference)
                .body(
                        "actions",
                        contains("ACCEPT", "ACCEPT_IN_PART", "REJECT", "PAUSE", "WITHDRAW"));
        MadeRecommendation.agree(reference).then().statusCode(409);
        answered(reference, "ACCEPTED_IN_PART")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED_IN_PART"))
                .body("steps.moveText", contains("Accepted in part"))
                .body("steps.text", contains("Within the budget."))
                .body("steps.day", contains(today().toString()));
        answered(reference, "REJECTED")
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "Only a recommendation that waits for a response can be rejected. This one is accepted in part."));
        String action = MadeRecommendation.action(reference);
        as("member")
                .get("/actions/" + action)
                .then()
                .statusCode(200)
                .body("recommendation", equalTo(reference))
                .body("clinic", nullValue());
        as("member2")
                .get("/actions?recommendation=" + reference)
                .then()
                .body("items.reference", contains(action));
        step(reference, "pause", "{\"reason\":\"The budget is not settled.\"}")
                .statusCode(200)
                .body("state", equalTo("PAUSED"));
        step(reference, "completion", "{\"evidence\":\"It is published.\"}").statusCode(409);
        step(reference, "resumption", "")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED_IN_PART"));
        step(reference, "resumption", "").statusCode(409);
        step(reference, "completion", "{\"evidence\":\"It is published.\"}")
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("steps.move", contains("ACCEPT_IN_PART", "PAUSE", "RESUME", "COMPLETE"))
                .body("actions", empty());
        step(reference, "withdrawal", "{\"reason\":\"It is not needed.\"}").statusCode(409);
        assertEquals(
                6,
                count(
                        "select count(*) from audit_event where object_id in ('%s', '%s')"
                                .formatted(reference, action)));
    }

    /** Of many at once each gets its own number, and what is refused takes none. */
    @Test
    void numbersOfAYearHaveNoGaps() throws Exception {
        LocalDate day = today().minusYears(9);
        String year = MunicipalYear.of(day).code();
        List<Callable<Integer>> makers =
                IntStream.range(0, 12)
                        .<Callable<Integer>>mapToObj(
                                i ->
                                        () ->
                                                make(i % 3 == 0
                                                                ? body(
                                                                        day,
                                                                        NONE,
                                                                        NONE,
                                                                        "[\"NONE-SUCH\"]")
                                                                : body(day, NONE, NONE, NONE))
                                                        .statusCode())
                        .toList();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> each : together.invokeAll(makers)) {
                answers.add(each.get());
            }
        }
        assertEquals(8, answers.stream().filter(status -> status == 201).count());
        assertEquals(4, answers.stream().filter(status -> status == 422).count());
        assertEquals(
                8,
                count(
                        "select count(*) from recommendation where year_code = '%s'"
                                .formatted(year)));
        assertEquals(
                8,
                count(
                        "select max(number) from recommendation where year_code = '%s'"
                                .formatted(year)));
        List<String> read = new ArrayList<>();
        String page = "";
        do {
            var answer =
                    as("member").get("/recommendations?limit=3&year=%s%s".formatted(year, page));
            read.addAll(answer.then().statusCode(200).extract().path("items.reference"));
            page = answer.path("next") == null ? null : "&page=" + answer.path("next");
        } while (page != null);
        assertEquals(
                IntStream.iterate(8, number -> number > 0, number -> number - 1)
                        .mapToObj(number -> "%s-%02d".formatted(year, number))
                        .toList(),
                read);
    }

    /** The day it was made is the first; a month that is shorter ends it. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-03, 2027-01-02",
        "2026-01-01, 2026-02-28",
        "2025-12-31, 2026-02-28",
        "2026-05-01, 2026-06-30"
    })
    void aResponseIsDueWithinTwoMonths(LocalDate madeOn, LocalDate due) {
        String reference = made(NONE, NONE, NONE);
        change(
                "update recommendation set made_on = date '%s' where year_code || '-' || to_char(number, 'FM00') = '%s'"
                        .formatted(madeOn, reference));
        read("member", reference).body("responseDueOn", equalTo(due.toString()));
    }

    @Test
    void overdueIsWorkedOutAndAPauseStopsTheClock() {
        String reference = made(NONE, NONE, NONE);
        String here =
                " where year_code || '-' || to_char(number, 'FM00') = '%s'".formatted(reference);
        change("update recommendation set made_on = made_on - interval '4 months'" + here);
        read("member", reference).body("overdue", equalTo(true));
        step(reference, "pause", "{\"reason\":\"An election is called.\"}")
                .body("overdue", equalTo(false))
                .body("responseDueOn", nullValue());
        change("update recommendation set paused_on = paused_on - 200" + here);
        step(reference, "resumption", "").body("overdue", equalTo(false));
        answered(reference, "REJECTED").body("overdue", equalTo(false)).body("actions", empty());
    }

    @Test
    void whatItRestsOnIsShownToThoseWhoMaySeeIt() {
        OwnMeasure.define("REC-1", "A measure of a committee");
        PublishedScorecard.publish(
                "recommend-committee", FOR_A_COMMITTEE, "", "2017-01", OwnMeasure.item("REC-1"));
        String request = BookedClinic.request("recommend-committee", "REC-1");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("For REC-1", "2090-06-01T14:00", List.of(request)));
        String reference =
                made("[\"%s\"]".formatted(request), "[\"%s\"]".formatted(clinic), "[\"REC-1\"]");
        read("member", reference)
                .body("requests.reference", contains(request))
                .body("clinics.title", contains("For REC-1"))
                .body("measures.title", contains("A measure of a committee"));
        read("member2", reference)
                .statusCode(200)
                .body("requests", empty())
                .body("clinics", empty())
                .body("measures", empty());
        answered(reference, "ACCEPTED");
        String action = MadeRecommendation.action(reference);
        as("member").get("/actions/" + action).then().body("measures.code", contains("REC-1"));
        as("member2").get("/actions/" + action).then().body("measures", empty());
        as("member")
                .get("/actions?indicator=REC-1")
                .then()
                .body("items.reference", hasItem(action));
        as("member2")
                .get("/actions?indicator=REC-1")
                .then()
                .body("items.reference", not(hasItem(action)));
    }

    @Test
    void whatCannotBeRecordedIsRefusedAtItsPlace() {
        refused(body(today().plusDays(1), NONE, NONE, NONE), "/madeOn");
        refused(body(today().minusYears(11), NONE, NONE, NONE), "/madeOn");
        String good = body(today(), NONE, NONE, NONE);
        refused(good.replace("\"improving-lives\"", "\"nobody-there\""), "/committee");
        refused(good.replaceFirst("\"lead\":\"[^\"]+\"", "\"lead\":\"nobody\""), "/lead");
        refused(body(today(), "[\"DD-999999\"]", NONE, NONE), "/requests/0");
        refused(body(today(), NONE, "[\"PC-999999\"]", NONE), "/clinics/0");
        refused(body(today(), NONE, NONE, "[\"NONE-SUCH\"]"), "/measures/0");
        String reference = made(NONE, NONE, NONE);
        step(
                        reference,
                        "response",
                        "{\"answer\":\"ACCEPTED\",\"reason\":\"A reason to read\",\"answeredOn\":\"%s\"}"
                                .formatted(today().minusDays(1)))
                .statusCode(422)
                .body("errors.pointer", contains("/answeredOn"));
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "the reference")
                .get("/recommendations/2026-27-3")
                .then()
                .statusCode(404);
        as("member")
                .get("/recommendations?committee=improving-lives&state=MADE")
                .then()
                .body("items.reference", hasItem(reference))
                .body("items.state", everyItem(equalTo("MADE")));
        as("member")
                .get("/recommendations?mine=true")
                .then()
                .statusCode(200)
                .body("items.reference", not(hasItem(reference)));
        as("lead-officer")
                .get("/recommendations?mine=true")
                .then()
                .statusCode(200)
                .body("items.mine", everyItem(equalTo(true)))
                .body("items.reference", hasItem(reference));
        as("member")
                .get("/recommendations?committee=another")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static void refused(String body, String pointer) {
        make(body).then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse read(String who, String reference) {
        return as(who).get("/recommendations/" + reference).then();
    }
}
