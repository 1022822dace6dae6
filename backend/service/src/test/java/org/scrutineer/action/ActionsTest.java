package org.scrutineer.action;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** An action from what was agreed to what became of it. */
@QuarkusTest
class ActionsTest extends ApiTest {

    private static final String GOVERNANCE = BookedClinic.GOVERNANCE;
    private static final String OWNER = "lead-officer";
    private static final String JSON = "application/json";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String FOR_A_COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    @Test
    void itsOwnerReportsOnItAndSaysByWhatItCanBeSeenThatItIsDone() {
        String clinic = clinic("action-done", ALL, "ACT-1");
        String key = newKey();
        String body = action(OWNER, 30);
        Response agreed = agree(clinic, key, body);
        String action =
                agreed.then()
                        .statusCode(201)
                        .body("clinic", equalTo(clinic))
                        .body("clinicTitle", equalTo("Clinic on ACT-1"))
                        .body("measures.code", contains("ACT-1"))
                        .body("owner", notNullValue())
                        .body("mine", equalTo(false))
                        .body("state", equalTo("OPEN"))
                        .body("overdue", equalTo(false))
                        .body("dueOn", equalTo(day(30)))
                        .body("progress", empty())
                        .body("actions", contains("REPORT", "COMPLETE", "DROP"))
                        .extract()
                        .path("reference");
        assertEquals("/api/v1/actions/" + action, agreed.header("Location"));
        assertEquals(action, agree(clinic, key, body).path("reference"));
        read("member", action).statusCode(200).body("actions", empty());
        read("performance-officer", action).body("actions", empty());
        read(OWNER, action)
                .body("mine", equalTo(true))
                .body("actions", contains("REPORT", "COMPLETE"));

        String report =
                "{\"text\":\"One post is filled.\",\"nextReportOn\":\"%s\"}".formatted(day(10));
        step("performance-officer", action, "progress", report)
                .statusCode(403)
                .body(
                        "detail",
                        equalTo("Only its owner can do this, or those who arrange the clinic."));
        String version = version(action);
        step(OWNER, action, "progress", report)
                .statusCode(200)
                .body("nextReportOn", equalTo(day(10)));
        as(OWNER)
                .header("If-Match", version)
                .contentType(JSON)
                .body(report)
                .post("/actions/%s/progress".formatted(action))
                .then()
                .statusCode(412);
        step(GOVERNANCE, action, "progress", "{\"text\":\"The second is advertised.\"}")
                .statusCode(200)
                .body("nextReportOn", nullValue())
                .body(
                        "progress.text",
                        contains("The second is advertised.", "One post is filled."));
        step(OWNER, action, "drop", "{\"reason\":\"I do not want to.\"}").statusCode(403);

        step(OWNER, action, "completion", "{\"evidence\":\"Both are in the team list.\"}")
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("ended.text", equalTo("Both are in the team list."))
                .body("actions", empty());
        step(GOVERNANCE, action, "drop", "{\"reason\":\"It is not needed.\"}")
                .statusCode(409)
                .body("detail", equalTo("Only an open action can be dropped. This one is done."));
        step(OWNER, action, "progress", report).statusCode(409);
        assertEquals(
                2,
                count(
                        "select count(*) from audit_event where object_id = '%s' and action = 'action-reported-on'"
                                .formatted(action)));
    }

    @Test
    void overdueIsWorkedOutAndTheFirstThatIsDueStandsOnTop() {
        String clinic = clinic("action-order", ALL, "ACT-2");
        String late = agreed(clinic, 20);
        String next = agreed(clinic, 10);
        String dropped = agreed(clinic, 5);
        String done = agreed(clinic, 1);
        change(
                "update agreed_action set due_on = date '%s' where id = %d"
                        .formatted(day(-1), BookedClinic.number(late)));
        change(
                "update agreed_action set due_on = date '%s' where id = %d"
                        .formatted(day(0), BookedClinic.number(next)));
        read("member", late).body("overdue", equalTo(true));
        read("member", next).body("overdue", equalTo(false));
        step(OWNER, done, "completion", "{\"evidence\":\"It can be seen.\"}").statusCode(200);
        step(GOVERNANCE, dropped, "drop", "{\"reason\":\"It is needed no more.\"}")
                .statusCode(200)
                .body("state", equalTo("DROPPED"))
                .body("overdue", equalTo(false))
                .body("ended.text", equalTo("It is needed no more."));
        List<String> read = new ArrayList<>();
        String page = "";
        do {
            Response answer =
                    as("member").get("/actions?limit=1&clinic=%s%s".formatted(clinic, page));
            read.add(answer.then().statusCode(200).extract().path("items[0].reference"));
            page = answer.path("next") == null ? null : "&page=" + answer.path("next");
        } while (page != null);
        assertEquals(List.of(late, next, dropped, done), read);
        as(OWNER)
                .get("/actions?mine=true&state=OPEN&indicator=ACT-2")
                .then()
                .body("items.reference", contains(late, next));
        as("member").get("/actions?mine=true").then().body("items", empty());
        as("member").get("/actions?clinic=PC-00001").then().statusCode(200).body("items", empty());
    }

    @Test
    void anActionIsThereForWhoeverSeesItsClinic() {
        String clinic = clinic("action-committee", FOR_A_COMMITTEE, "ACT-3");
        String action = agreed(clinic, 10);
        read("member", action).statusCode(200);
        read("member2", action).statusCode(404);
        for (String list : List.of("", "?clinic=" + clinic, "?indicator=ACT-3")) {
            as("member2")
                    .get("/actions" + list)
                    .then()
                    .statusCode(200)
                    .body("items.reference", not(hasItem(action)));
        }
        as("member")
                .get("/actions?indicator=ACT-3")
                .then()
                .body("items.reference", contains(action));
    }

    @Test
    void whatCannotBeAgreedIsRefusedAtItsPlace() {
        String clinic = clinic("action-refused", ALL, "ACT-4");
        refused(clinic, action(OWNER, -1), "/dueOn");
        refused(clinic, action(OWNER, 6 * 366), "/dueOn");
        refused(
                clinic,
                "{\"text\":\"Do it.\",\"owner\":\"nobody\",\"dueOn\":\"%s\"}".formatted(day(1)),
                "/owner");
        String action = agreed(clinic, 10);
        step(
                        OWNER,
                        action,
                        "progress",
                        "{\"text\":\"It goes on.\",\"nextReportOn\":\"%s\"}".formatted(day(-1)))
                .statusCode(422)
                .body("errors.pointer", contains("/nextReportOn"));
        BookedClinic.step(clinic, "cancellation", "{\"reason\":\"It is not needed.\"}")
                .statusCode(200);
        agree(clinic, newKey(), action(OWNER, 10))
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "Nothing was agreed at a clinic that did not take place. This one is cancelled."));
        agree("PC-999999", newKey(), action(OWNER, 10)).then().statusCode(404);
    }

    private static String clinic(String scorecard, String audience, String measure) {
        OwnMeasure.define(measure, "Asked about " + measure);
        PublishedScorecard.publish(scorecard, audience, "", "2017-01", OwnMeasure.item(measure));
        String request = BookedClinic.request(scorecard, measure);
        return BookedClinic.booked(
                BookedClinic.plan("Clinic on " + measure, "2090-06-01T14:00", List.of(request)));
    }

    private String action(String owner, int days) {
        return "{\"text\":\"Fill the empty posts.\",\"owner\":\"%s\",\"dueOn\":\"%s\"}"
                .formatted(KeycloakAdmin.id(owner), day(days));
    }

    /** So many days from London's today. */
    private String day(int days) {
        return LocalDate.ofInstant(clock.instant(), Clocks.LONDON).plusDays(days).toString();
    }

    private String agreed(String clinic, int days) {
        return agree(clinic, newKey(), action(OWNER, days))
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private static Response agree(String clinic, String key, String body) {
        return as(GOVERNANCE)
                .header("Idempotency-Key", key)
                .contentType(JSON)
                .body(body)
                .post("/clinics/%s/actions".formatted(clinic));
    }

    private static void refused(String clinic, String body, String pointer) {
        agree(clinic, newKey(), body)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse read(String who, String action) {
        return as(who).get("/actions/" + action).then();
    }

    private static String version(String action) {
        return as(GOVERNANCE).get("/actions/" + action).header("ETag");
    }

    private static ValidatableResponse step(String who, String action, String step, String body) {
        return as(who).header("If-Match", version(action))
                .contentType(JSON)
                .body(body)
                .post("/actions/%s/%s".formatted(action, step))
                .then();
    }
}
