package org.scrutineer.redaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.testing.TextsOfDatabase.holding;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** What democratic services redact is gone: from the API, and from every text of the database. */
@QuarkusTest
class RedactionTest extends ApiTest {

    private static final String GOVERNANCE = BookedClinic.GOVERNANCE;
    private static final String JSON = "application/json";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String INSTEAD = "[redacted by democratic services on ";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    @Test
    void aSpanOfAQuestionIsGoneEverywhereAndTheRestStays() throws SQLException {
        measure("REDACT-1", "redact-span");
        String key = newKey();
        String body =
                "{\"scorecard\":\"redact-span\",\"period\":\"2017-01\",\"indicators\":[\"REDACT-1\"],\"wish\":\"CLINIC\",\"question\":\"Why did Zebulon-Qx1 wait so long?\",\"hopedAnswer\":\"That Zebulon-Qx1 is helped.\"}";
        String request = submit(key, body).statusCode(201).extract().path("reference");
        BookedClinic.accept(request);
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("Redacted", "2090-06-01T14:00", List.of(request)));
        assertTrue(holding("Zebulon-Qx1").contains("deep_dive_request.question"));
        assertTrue(holding("Zebulon-Qx1").contains("audit_event.detail"));
        assertTrue(holding("Zebulon-Qx1").contains("idempotent_create.body"));

        redact(request, "QUESTION", "Zebulon-Qx1")
                .statusCode(200)
                .body("question", startsWith("Why did " + INSTEAD))
                .body("question", containsString("] wait so long?"))
                .body("hopedAnswer", containsString("] is helped."));
        assertEquals(new TreeSet<>(), holding("Zebulon-Qx1"));
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'request-redacted' and object_id = '%s' and detail ->> 'field' = 'QUESTION' and detail ->> 'reason' = 'It named a child.'"
                                .formatted(request)));
        submit(key, body).statusCode(201).body("question", containsString(INSTEAD));
        BookedClinic.read("member", clinic).body("requests[0].question", containsString(INSTEAD));
        as("member")
                .get("/clinics/%s/briefing".formatted(clinic))
                .then()
                .body("measures[0].requests[0].question", containsString(INSTEAD));
    }

    @Test
    void anAnswerIsGoneFromAllThatWereGivenIt() throws SQLException {
        measure("REDACT-2", "redact-answer");
        String first = BookedClinic.asked("member", "redact-answer", "REDACT-2");
        String joined = BookedClinic.asked("member2", "redact-answer", "REDACT-2");
        step(first, "acceptance", GOVERNANCE, "{\"answerKind\":\"WRITTEN_ANSWER\"}")
                .statusCode(200);
        step(
                        first,
                        "answer",
                        "lead-officer",
                        "{\"answer\":\"Because \\\"Yolanda-Qx2\\\" moved.\\nIn May.\"}")
                .statusCode(200);
        as("member")
                .contentType(JSON)
                .body("{\"answered\":false,\"note\":\"Who is Yolanda-Qx2 then?\"}")
                .put("/deep-dive-requests/%s/satisfaction".formatted(first))
                .then()
                .statusCode(200);
        redact(first, "ANSWER", "Yolanda-Qx2").statusCode(200);
        for (String each : List.of(first, joined)) {
            as("member")
                    .get("/deep-dive-requests/" + each)
                    .then()
                    .body("answer.text", containsString("Because \"" + INSTEAD));
        }
        assertEquals(new TreeSet<>(), holding("Yolanda-Qx2"));

        redact(joined, "ANSWER", null)
                .statusCode(200)
                .body("answer.text", startsWith(INSTEAD))
                .body("answer.text", not(containsString("In May")));
    }

    @Test
    void whatWasSaidAtAClinicIsGoneFromItAndFromTheAnswers() throws SQLException {
        measure("REDACT-3", "redact-clinic");
        String request = BookedClinic.request("redact-clinic", "REDACT-3");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("Redacted", "2090-06-01T14:00", List.of(request)));
        as("member2")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"text\":\"What about Xanthe-Qx3 and others?\"}")
                .post("/clinics/%s/questions".formatted(clinic))
                .then()
                .statusCode(201);
        change(BookedClinic.begin(clinic));
        BookedClinic.step(clinic, "outcome", "{\"text\":\"Xanthe-Qx3 was helped in March.\"}")
                .statusCode(200);
        BookedClinic.step(
                        clinic,
                        "redactions",
                        "{\"words\":\"Xanthe-Qx3\",\"reason\":\"It named a child.\"}")
                .statusCode(200)
                .body("questions[0].text", startsWith("What about " + INSTEAD))
                .body("outcome.text", startsWith(INSTEAD));
        as("member")
                .get("/deep-dive-requests/" + request)
                .then()
                .body("answer.text", startsWith(INSTEAD));
        assertEquals(new TreeSet<>(), holding("Xanthe-Qx3"));
        BookedClinic.step(
                        clinic,
                        "redactions",
                        "{\"words\":\"Xanthe-Qx3\",\"reason\":\"It is gone already.\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/words"));
    }

    @Test
    void whatDoesNotStandThereIsRefused() {
        measure("REDACT-4", "redact-refused");
        String request = BookedClinic.asked("member", "redact-refused", "REDACT-4");
        redact(request, "QUESTION", "not in it").statusCode(422);
        redact(request, "ANSWER", null).statusCode(409);
        step(
                        request,
                        "redactions",
                        GOVERNANCE,
                        "{\"field\":\"QUESTION\",\"words\":\"behind\",\"reason\":\"It says behind.\"}")
                .statusCode(422);
        as(GOVERNANCE)
                .header("If-Match", "\"999999\"")
                .contentType(JSON)
                .body("{\"field\":\"QUESTION\",\"reason\":\"It named a child.\"}")
                .post("/deep-dive-requests/%s/redactions".formatted(request))
                .then()
                .statusCode(412);
    }

    private static void measure(String code, String scorecard) {
        OwnMeasure.define(code, "A measure to redact on");
        PublishedScorecard.publish(scorecard, ALL, "", "2017-01", OwnMeasure.item(code));
    }

    private static ValidatableResponse submit(String key, String body) {
        return as("member")
                .header("Idempotency-Key", key)
                .contentType(JSON)
                .body(body)
                .post("/deep-dive-requests")
                .then();
    }

    private static ValidatableResponse redact(String request, String field, String words) {
        return step(
                request,
                "redactions",
                GOVERNANCE,
                words == null
                        ? "{\"field\":\"%s\",\"reason\":\"It named a child.\"}".formatted(field)
                        : "{\"field\":\"%s\",\"words\":\"%s\",\"reason\":\"It named a child.\"}"
                                .formatted(field, words));
    }

    private static ValidatableResponse step(String request, String step, String who, String body) {
        String address = "/deep-dive-requests/" + request;
        return as(who).header("If-Match", as(who).get(address).header("ETag"))
                .contentType(JSON)
                .body(body)
                .post(address + "/" + step)
                .then();
    }
}
