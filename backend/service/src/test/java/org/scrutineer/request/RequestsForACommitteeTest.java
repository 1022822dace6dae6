package org.scrutineer.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.access.Audience;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.http.Reference;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.OwnMeasure;

/**
 * A request that a member keeps for a committee of theirs is there for its members and officers
 * alone. The committee is that of {@code member} and {@code chair}, and not of {@code member2}.
 */
@QuarkusTest
class RequestsForACommitteeTest extends RequestTest {

    private static final String THEIRS = "improving-lives";

    @Inject RequestsToTell toTell;
    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void whoSitsWhere() {
        directory.refresh(clock.instant());
    }

    @Test
    void itsMembersAndOfficersReadItAndNobodyElseFindsIt() {
        define("KEPT-1");
        publish("kept-one", ALL, OwnMeasure.item("KEPT-1"));
        String kept = keep("member", "kept-one", "What of the wallaby?", "KEPT-1", THEIRS);
        for (String reader : List.of("member", "chair", GOVERNANCE, "lead-officer", "board")) {
            read(reader, kept)
                    .statusCode(200)
                    .body("forCommittee.title", equalTo("Improving lives"));
            as(reader)
                    .get("/deep-dive-requests?indicator=KEPT-1")
                    .then()
                    .body("items.reference", contains(kept));
        }
        read("member2", kept).statusCode(404);
        as("member2").get("/deep-dive-requests?indicator=KEPT-1").then().body("items", empty());
        as("member2")
                .put("/deep-dive-requests/%s/supporters/me".formatted(kept))
                .then()
                .statusCode(404);
        for (String path :
                List.of(
                        "/tracker?limit=200",
                        "/tracker.csv",
                        "/scorecards/kept-one/measures/KEPT-1/briefing")) {
            String text = as("member2").get(path).asString();
            assertFalse(text.contains("wallaby") || text.contains(kept), path);
        }
        as("chair")
                .get("/tracker?limit=200&committee=" + THEIRS)
                .then()
                .statusCode(200)
                .body("items.reference", hasItem(kept));
        as("member2").get("/search?q=wallaby").then().body("requests.total", equalTo(0));
        as("chair").get("/search?q=wallaby").then().body("requests.total", equalTo(1));
        assertEquals(
                new Audience(Audience.Kind.COMMITTEES, List.of("/committees/" + THEIRS)),
                toTell.get(Reference.REQUEST.id(kept)).audience(),
                "who may be written to of it");
    }

    /** Nobody is told of what they may not read, and no answer reaches more than its readers. */
    @Test
    void othersQuestionsOnTheMeasureStandApartAndTheirOwnJoinsWhatAllRead() {
        define("KEPT-2");
        publish("kept-two", ALL, OwnMeasure.item("KEPT-2"));
        String kept = keep("member", "kept-two", "What of the quoll?", "KEPT-2", THEIRS);
        String open = asked("member2", "kept-two", "What do all want to know?", "KEPT-2");
        read("member2", open).body("joinedTo", nullValue());
        ask("chair", "kept-two", "And what do I?", "KEPT-2")
                .then()
                .statusCode(201)
                .body("joinedTo", equalTo(open));
        String same = keep("chair", "kept-two", "What of the quoll's young?", "KEPT-2", THEIRS);
        read("chair", same).body("joinedTo", equalTo(kept));
        join(open, kept).statusCode(409).body("detail", containsString("has readers who may not"));
        step(GOVERNANCE, kept, "acceptance", "{\"answerKind\":\"CLINIC\"}").statusCode(200);
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("Of theirs", "2090-06-01T14:00", List.of(kept)));
        BookedClinic.read("chair", clinic).statusCode(200);
        BookedClinic.read("member2", clinic).statusCode(404);
        as("member")
                .get("/deep-dive-requests?indicator=KEPT-2&committee=" + THEIRS)
                .then()
                .body(
                        "items.reference.findAll { it == '%s' || it == '%s' }"
                                .formatted(kept, same),
                        containsInAnyOrder(kept, same));
    }

    @Test
    void onlyACommitteeOfOnesOwnCanBeNamed() {
        define("KEPT-3");
        publish("kept-three", FOR_A_COMMITTEE, OwnMeasure.item("KEPT-3"));
        refused(
                "member",
                "kept-three",
                "KEPT-3",
                "overview-and-scrutiny",
                "is no committee that you sit on");
        refused("member", "kept-three", "KEPT-3", "none-such", "is no committee that you sit on");
        keep("member", "kept-three", "What may we ask?", "KEPT-3", THEIRS);
    }

    private static void refused(
            String who, String scorecard, String measure, String committee, String why) {
        sent(who, scorecard, "What may we ask?", measure, committee)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/forCommittee"))
                .body("errors.detail", contains(why));
    }

    private static String keep(
            String who, String scorecard, String question, String measure, String committee) {
        return sent(who, scorecard, question, measure, committee)
                .then()
                .statusCode(201)
                .body("forCommittee.code", equalTo(committee))
                .extract()
                .path("reference");
    }

    private static Response sent(
            String who, String scorecard, String question, String measure, String committee) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"scorecard\":\"%s\",\"period\":\"2017-01\",\"indicators\":[\"%s\"],\"question\":\"%s\",\"forCommittee\":\"%s\"}"
                                .formatted(scorecard, measure, question, committee))
                .post("/deep-dive-requests");
    }
}
