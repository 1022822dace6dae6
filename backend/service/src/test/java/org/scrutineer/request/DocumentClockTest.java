package org.scrutineer.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** The clock of regulation 17 for documents about executive decisions, beside the other clocks. */
@QuarkusTest
class DocumentClockTest extends ApiTest {

    private static final String GOVERNANCE = BookedClinic.GOVERNANCE;

    @Inject Clock clock;

    @Test
    void itIsStartedReadByAllWhoReadTheRequestAndEnded() {
        String request = asked("clock-whole");
        read("member", request).body("documentClock", nullValue());
        read(GOVERNANCE, request).body("actions", hasItem("START_DOCUMENT_CLOCK"));
        LocalDate received = today().minusDays(9);
        start(request, received, "CALENDAR")
                .statusCode(200)
                .body("documentClock.state", equalTo("RUNNING"))
                .body("actions", hasItem("END_DOCUMENT_CLOCK"))
                .body("actions", not(hasItem("START_DOCUMENT_CLOCK")));
        read("member2", request)
                .body("documentClock.documents", equalTo("The report behind the decision."))
                .body("documentClock.receivedOn", equalTo(received.toString()))
                .body("documentClock.due", equalTo(received.plusDays(11).toString()))
                .body("documentClock.days", equalTo(2))
                .body("documentClock.overdue", equalTo(false))
                .body(
                        "documentClock.text",
                        startsWith("Documents to be provided under regulation 17 by "))
                .body("documentClock.text", endsWith(": 2 days left"))
                .body("clocks", equalTo(List.of()))
                .body("actions", not(hasItem("END_DOCUMENT_CLOCK")));
        start(request, received, "CALENDAR")
                .statusCode(409)
                .body("detail", containsString("This one is running."));
        end(request, "{\"outcome\":\"PROVIDED\",\"on\":\"%s\"}".formatted(today()))
                .statusCode(200)
                .body("documentClock.state", equalTo("PROVIDED"))
                .body("documentClock.days", nullValue())
                .body("documentClock.text", endsWith(", in time"))
                .body("documentClock.ending.on", equalTo(today().toString()));
        end(request, "{\"outcome\":\"PROVIDED\",\"on\":\"%s\"}".formatted(today())).statusCode(409);
        start(request, today(), "WORKING")
                .statusCode(200)
                .body("documentClock.overdue", equalTo(false));
        assertEquals(
                3,
                count(
                        "select count(*) from audit_event where action like 'request-document-clock-%%' and object_id = '%s'"
                                .formatted(request)));
    }

    @Test
    void overdueItStandsFirstInTheQueueEvenOfARequestThatIsAnswered() {
        String request = asked("clock-late");
        start(request, today().minusDays(14), "CALENDAR")
                .statusCode(200)
                .body("documentClock.overdue", equalTo(true))
                .body("documentClock.days", equalTo(-3))
                .body("documentClock.text", endsWith(": 3 days overdue"));
        step(request, "decline", "{\"reason\":\"It is asked for elsewhere.\"}").statusCode(200);
        as(GOVERNANCE)
                .get("/request-queue?limit=200")
                .then()
                .body("items.reference", hasItem(request));
        end(
                        request,
                        "{\"outcome\":\"REFUSED\",\"on\":\"%s\",\"reason\":\"It holds advice of a political adviser.\"}"
                                .formatted(today()))
                .statusCode(200)
                .body("documentClock.text", containsString(", after the last day, "))
                .body("documentClock.overdue", equalTo(false))
                .body("documentClock.ending.reason", containsString("political adviser"));
        as(GOVERNANCE)
                .get("/request-queue?limit=200")
                .then()
                .body("items.reference", not(hasItem(request)));
    }

    @Test
    void whatCannotBeIsNamed() {
        String request = asked("clock-wrong");
        start(request, today().plusDays(1), "CALENDAR")
                .statusCode(422)
                .body("errors.pointer", contains("/receivedOn"));
        end(request, "{\"outcome\":\"PROVIDED\",\"on\":\"%s\"}".formatted(today()))
                .statusCode(409)
                .body("detail", containsString("This one is not started."));
        start(request, today().minusDays(2), "WORKING").statusCode(200);
        end(request, "{\"outcome\":\"STOPPED\",\"on\":\"%s\"}".formatted(today()))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        end(request, "{\"outcome\":\"PROVIDED\",\"on\":\"%s\"}".formatted(today().minusDays(3)))
                .statusCode(422)
                .body("errors.pointer", contains("/on"));
        String gone = asked("clock-gone");
        as("member")
                .header("If-Match", version(gone))
                .post("/deep-dive-requests/%s/withdrawal".formatted(gone))
                .then()
                .statusCode(200);
        start(gone, today(), "CALENDAR")
                .statusCode(409)
                .body("detail", containsString("has withdrawn"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.LONDON);
    }

    private static ValidatableResponse start(String request, LocalDate received, String unit) {
        return step(
                request,
                "document-clock",
                "{\"documents\":\"The report behind the decision.\",\"receivedOn\":\"%s\",\"unit\":\"%s\"}"
                        .formatted(received, unit));
    }

    private static ValidatableResponse end(String request, String body) {
        return step(request, "document-clock/end", body);
    }

    private static ValidatableResponse step(String request, String step, String body) {
        return as(GOVERNANCE)
                .header("If-Match", version(request))
                .contentType("application/json")
                .body(body)
                .post("/deep-dive-requests/%s/%s".formatted(request, step))
                .then();
    }

    private static ValidatableResponse read(String who, String request) {
        return as(who).get("/deep-dive-requests/" + request).then().statusCode(200);
    }

    private static String version(String request) {
        return as(GOVERNANCE).get("/deep-dive-requests/" + request).header("ETag");
    }

    /** On a scorecard and a measure of its own. */
    private static String asked(String scorecard) {
        String measure = scorecard.toUpperCase(Locale.ROOT);
        OwnMeasure.define(measure, "Measure of " + scorecard);
        PublishedScorecard.publish(
                scorecard,
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2017-01",
                OwnMeasure.item(measure));
        return BookedClinic.asked("member", scorecard, measure);
    }
}
