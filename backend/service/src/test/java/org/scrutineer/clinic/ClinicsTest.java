package org.scrutineer.clinic;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** A clinic from its booking to what came of it, and who sees it. */
@QuarkusTest
class ClinicsTest extends ApiTest {

    private static final String GOVERNANCE = BookedClinic.GOVERNANCE;
    private static final String JSON = "application/json";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String FOR_A_COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";
    private static final String START = "2090-06-01T14:00";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    @Test
    void aClinicIsBookedAskedWrittenOfAndHeard() {
        String request = request("held-clinic", ALL, "CLIN-1");
        String joined = BookedClinic.asked("member2", "held-clinic", "CLIN-1");
        String other = BookedClinic.asked("chair", "held-clinic", "CLIN-1");
        assertEquals(request, as("chair").get("/deep-dive-requests/" + other).path("joinedTo"));
        String key = newKey();
        String plan = BookedClinic.plan("Attendance", START, List.of(request), "lead-officer");
        Response booked = book(key, plan);
        String clinic =
                booked.then()
                        .statusCode(201)
                        .body("state", equalTo("PLANNED"))
                        .body("startsAt", equalTo("2090-06-01T13:00:00Z"))
                        .body("endsAt", equalTo("2090-06-01T14:30:00Z"))
                        .body("localStart", equalTo(START))
                        .body("minutes", equalTo(90))
                        .body("requests.reference", contains(request))
                        .body("requests[0].askers", equalTo(3))
                        .body("requests[0].measures.code", contains("CLIN-1"))
                        .body("invited.subject", contains(KeycloakAdmin.id("lead-officer")))
                        .body("invitedMe", equalTo(false))
                        .body(
                                "actions",
                                contains("CHANGE", "CANCEL", "WRITE_NOTES", "AGREE_ACTION"))
                        .extract()
                        .path("reference");
        assertEquals(clinic, book(key, plan).then().statusCode(201).extract().path("reference"));
        assertEquals("/api/v1/clinics/" + clinic, booked.header("Location"));

        ask("member2", clinic, "What will change by the summer?").statusCode(201);
        BookedClinic.read("lead-officer", clinic)
                .statusCode(200)
                .body("invitedMe", equalTo(true))
                .body("invited[0].subject", nullValue())
                .body("questions.text", contains("What will change by the summer?"))
                .body("questions[0].at", notNullValue())
                .body("actions", empty());
        BookedClinic.read("member", clinic).body("actions", contains("ASK"));

        String version = BookedClinic.version(clinic);
        notes(clinic, version, "First notes")
                .then()
                .statusCode(200)
                .body("notes.by", notNullValue());
        notes(clinic, version, "Other notes").then().statusCode(412);
        BookedClinic.read(GOVERNANCE, clinic).body("notes.text", equalTo("First notes"));

        String outcome = "{\"text\":\"Two posts are being filled.\"}";
        BookedClinic.step(clinic, "outcome", outcome)
                .statusCode(409)
                .body("detail", containsString("It begins at 2:00pm on Thursday 1 June 2090"));
        change(BookedClinic.begin(clinic));
        BookedClinic.read(GOVERNANCE, clinic).body("actions", hasItem("HOLD"));
        BookedClinic.step(clinic, "outcome", outcome)
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("outcome.text", equalTo("Two posts are being filled."))
                .body("actions", contains("WRITE_NOTES", "AGREE_ACTION"));
        for (String each : List.of(request, joined, other)) {
            as("member2")
                    .get("/deep-dive-requests/" + each)
                    .then()
                    .body("state", equalTo("HEARD"))
                    .body("answer.text", equalTo("Two posts are being filled."));
        }
        notes(clinic, BookedClinic.version(clinic), "Notes put right").then().statusCode(200);
        BookedClinic.step(clinic, "outcome", outcome)
                .statusCode(409)
                .body("detail", containsString("This one is held."));
        BookedClinic.step(clinic, "cancellation", "{\"reason\":\"It is over anyway.\"}")
                .statusCode(409);
        BookedClinic.change(clinic, plan)
                .statusCode(409)
                .body(
                        "detail",
                        equalTo("Only a clinic that is planned can be changed. This one is held."));
        ask("member", clinic, "Is it too late to ask this?").statusCode(409);
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where object_id = '%s' and action = 'clinic-held'"
                                .formatted(clinic)));
    }

    @Test
    void aRequestIsOnOneClinicThatIsToComeAndFreeOnceThatIsCancelled() throws Exception {
        String request = request("one-clinic", ALL, "CLIN-2");
        String plan = BookedClinic.plan("Once", START, List.of(request));
        List<Integer> answers = new ArrayList<>();
        try (var callers = Executors.newFixedThreadPool(4)) {
            Callable<Integer> booking = () -> BookedClinic.book(plan).statusCode();
            for (var each : callers.invokeAll(Collections.nCopies(4, booking))) {
                answers.add(each.get());
            }
        }
        assertEquals(List.of(201, 422, 422, 422), answers.stream().sorted().toList());
        String clinic =
                as(GOVERNANCE)
                        .get("/clinics?indicator=CLIN-2")
                        .then()
                        .body("items.size()", equalTo(1))
                        .extract()
                        .path("items[0].reference");
        refused(
                plan,
                "/requests/0",
                "is on the agenda of another clinic that is planned: take it off there first");
        BookedClinic.step(clinic, "cancellation", "{\"reason\":\"The officer is ill.\"}")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancellation.text", equalTo("The officer is ill."))
                .body("actions", empty());
        as("member")
                .get("/deep-dive-requests/" + request)
                .then()
                .body("state", equalTo("ACCEPTED"));
        notes(clinic, BookedClinic.version(clinic), "Of nothing").then().statusCode(409);
        String next = BookedClinic.booked(plan);
        as("member")
                .get("/clinics?indicator=CLIN-2")
                .then()
                .body("items.reference", contains(next, clinic));
        as("member")
                .get("/clinics?indicator=CLIN-2&state=CANCELLED")
                .then()
                .body("items.reference", contains(clinic));
    }

    @Test
    void whatCannotBeBookedIsRefusedAtItsPlace() {
        String request = request("refused-clinic", ALL, "CLIN-3");
        String joined = BookedClinic.asked("member2", "refused-clinic", "CLIN-3");
        refused(
                BookedClinic.plan("Past", "2017-01-01T10:00", List.of(request)),
                "/startsAt",
                "must lie in the future");
        refused(
                BookedClinic.plan("Gap", "2090-03-26T01:30", List.of(request)),
                "/startsAt",
                "is left out when clocks go forward that night: choose another time");
        refused(
                BookedClinic.plan("Nowhere", START, List.of(request))
                        .replace("\"place\":\"Committee Room 2, Town Hall\"", "\"place\":\" \""),
                "/place",
                "say a place, a link or both");
        refused(
                BookedClinic.plan("Nobody", START, List.of(request))
                        .replace("\"invited\":[]", "\"invited\":[\"nobody\"]"),
                "/invited/0",
                "is nobody who can be invited");
        refused(
                BookedClinic.plan("Joined", START, List.of(request, joined)),
                "/requests/1",
                "is joined to another request: name that one");
        refused(
                BookedClinic.plan("None", START, List.of("DD-999999")),
                "/requests/0",
                "is not a request");
        BookedClinic.book(
                        BookedClinic.plan("Twice", "2090-10-29T01:30", List.of(request))
                                .replace(
                                        "\"place\"",
                                        "\"link\":\"https://meet.example/1\",\"place\""))
                .then()
                .statusCode(201)
                .body("startsAt", equalTo("2090-10-29T00:30:00Z"))
                .body("link", equalTo("https://meet.example/1"));
        as("member")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(BookedClinic.plan("Mine", START, List.of(request)))
                .post("/clinics")
                .then()
                .statusCode(403);
    }

    @Test
    void aClinicIsThereForWhoMayReadItsAgendaAndForWhoIsInvited() {
        String hidden = request("seen-committee", FOR_A_COMMITTEE, "CLIN-4");
        String open = request("seen-by-all", ALL, "CLIN-5");
        String clinic =
                BookedClinic.booked(BookedClinic.plan("Both", START, List.of(hidden, open)));
        BookedClinic.read("member", clinic)
                .statusCode(200)
                .body("requests.reference", contains(hidden, open));
        for (String list : List.of("", "?indicator=CLIN-4", "?indicator=CLIN-5", "?mine=true")) {
            as("member2")
                    .get("/clinics" + list)
                    .then()
                    .statusCode(200)
                    .body("items.reference", not(hasItem(clinic)));
        }
        BookedClinic.read("member2", clinic).statusCode(404);
        as("member2").get("/clinics/%s/calendar.ics".formatted(clinic)).then().statusCode(404);
        ask("member2", clinic, "May I ask about this?").statusCode(404);

        BookedClinic.change(
                        clinic, BookedClinic.plan("Both", START, List.of(hidden, open), "member2"))
                .statusCode(200)
                .body("invited.size()", equalTo(1));
        BookedClinic.read("member2", clinic)
                .statusCode(200)
                .body("invitedMe", equalTo(true))
                .body("requests.reference", contains(open));
        as("member2").get("/clinics?mine=true").then().body("items.reference", hasItem(clinic));
        as("member2")
                .get("/clinics?indicator=CLIN-5")
                .then()
                .body("items.reference", hasItem(clinic));
        as("member2")
                .get("/clinics?indicator=CLIN-4")
                .then()
                .body("items.reference", not(hasItem(clinic)));
        String file = as("member2").get("/clinics/%s/calendar.ics".formatted(clinic)).asString();
        assertTrue(file.contains("METHOD:PUBLISH"), file);
        assertFalse(file.contains("CLIN-4"), file);
        assertFalse(file.contains("ATTENDEE"), file);
        ask("member2", clinic, "May I ask about this?").statusCode(201);

        BookedClinic.change(clinic, BookedClinic.plan("Both", START, List.of(hidden, open)))
                .statusCode(200);
        BookedClinic.read("member2", clinic).statusCode(404);
    }

    /**
     * Governance that is invited to what it may not read sees it, and cannot tell what to change.
     */
    @Test
    void whoMayNotReadAllOfItCannotArrangeIt() {
        OwnMeasure.define("CLIN-6", "Asked about CLIN-6");
        OwnMeasure.define("CLIN-7", "Asked about CLIN-7");
        PublishedScorecard.publish(
                "clinic-exempt",
                ALL,
                "\"/committees/improving-lives\"",
                "2017-01",
                OwnMeasure.item("CLIN-7") + "," + OwnMeasure.exemptItem("CLIN-6"));
        String open = BookedClinic.request("clinic-exempt", "CLIN-7");
        String exempt = BookedClinic.asked("member", "clinic-exempt", "CLIN-6");
        String plan = BookedClinic.plan("Exempt", START, List.of(open), GOVERNANCE);
        String clinic = BookedClinic.booked(plan);
        change(
                "insert into clinic_request (clinic_id, request_id, place, planned) values (%d, %d, 2, true)"
                        .formatted(BookedClinic.number(clinic), BookedClinic.number(exempt)));
        BookedClinic.read(GOVERNANCE, clinic)
                .statusCode(200)
                .body("requests.reference", contains(open))
                .body("actions", empty());
        BookedClinic.read("member", clinic).body("requests.reference", contains(open, exempt));
        BookedClinic.read("member2", clinic).statusCode(404);
        BookedClinic.change(clinic, plan).statusCode(403);
        String file = as("member").get("/clinics/%s/calendar.ics".formatted(clinic)).asString();
        assertFalse(file.contains(exempt), "calendars are shared around");
    }

    @Test
    void thePagesGoFromTheNextToTheOldest() {
        List<String> clinics = new ArrayList<>();
        OwnMeasure.define("CLIN-8", "Asked about CLIN-8");
        PublishedScorecard.publish("clinic-pages", ALL, "", "2017-01", OwnMeasure.item("CLIN-8"));
        String request = BookedClinic.request("clinic-pages", "CLIN-8");
        for (String start : List.of("2091-01-01T10:00", "2091-01-03T10:00", "2091-01-02T10:00")) {
            String clinic = BookedClinic.booked(BookedClinic.plan("Page", start, List.of(request)));
            clinics.add(clinic);
            if (clinics.size() < 3) {
                BookedClinic.step(clinic, "cancellation", "{\"reason\":\"It is put off.\"}")
                        .statusCode(200);
            }
        }
        List<String> read = new ArrayList<>();
        String next = "";
        do {
            Response page = as("member").get("/clinics?indicator=CLIN-8&limit=1" + next);
            page.then().statusCode(200).body("items.size()", equalTo(1));
            read.add(page.path("items[0].reference"));
            next = page.path("next") == null ? null : "&page=" + page.path("next");
        } while (next != null);
        assertEquals(List.of(clinics.get(2), clinics.get(1), clinics.get(0)), read);
    }

    @Test
    void governanceSeesWhomItCanInvite() {
        as(GOVERNANCE)
                .get("/people")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem(KeycloakAdmin.id("lead-officer")))
                .body(
                        "items.find { it.subject == '%s' }.roles"
                                .formatted(KeycloakAdmin.id("lead-officer")),
                        contains("Lead officer"));
    }

    private static String request(String scorecard, String audience, String measure) {
        OwnMeasure.define(measure, "Asked about " + measure);
        PublishedScorecard.publish(scorecard, audience, "", "2017-01", OwnMeasure.item(measure));
        return BookedClinic.request(scorecard, measure);
    }

    private static Response book(String key, String plan) {
        return as(GOVERNANCE)
                .header("Idempotency-Key", key)
                .contentType(JSON)
                .body(plan)
                .post("/clinics");
    }

    private static void refused(String plan, String pointer, String detail) {
        BookedClinic.book(plan)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.detail", contains(detail));
    }

    private static ValidatableResponse ask(String who, String clinic, String text) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"text\":\"%s\"}".formatted(text))
                .post("/clinics/%s/questions".formatted(clinic))
                .then();
    }

    private static Response notes(String clinic, String version, String text) {
        return as(GOVERNANCE)
                .header("If-Match", version)
                .contentType(JSON)
                .body("{\"text\":\"%s\"}".formatted(text))
                .put("/clinics/%s/notes".formatted(clinic));
    }
}
