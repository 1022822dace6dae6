package org.scrutineer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.scrutineer.clock.Clocks.LONDON;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.Programme;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;

/**
 * The council's system for its committees does by the API what people do on pages: it signs in by
 * itself, with the roles that its client was given in Keycloak.
 */
@QuarkusTest
class DeepDivesByAnotherSystemTest extends ApiTest {

    private static final String CLIENT = "committee-system";
    private static final String SECRET = "secret-of-the-committee-system";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    private String token;

    @BeforeEach
    void itSignsIn() {
        directory.refresh(clock.instant());
        KeycloakAdmin.makeSystem(CLIENT, SECRET, "member", "governance-adviser", "lead-officer");
        token =
                StackResource.tokens()
                        .clientCredentials(CLIENT, SECRET)
                        .get("access_token")
                        .asText();
    }

    @AfterEach
    void itIsGone() {
        KeycloakAdmin.removeSystem(CLIENT);
    }

    @Test
    void fromAFlagToAClinicAnActionAndWhatTheMeasureShowsOfIt() {
        publish("SYSTEM-1", "system-clinic");
        String first = asked("SYSTEM-1", "system-clinic", "CLINIC");
        as("member2")
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(question("SYSTEM-1", "system-clinic", "CLINIC"))
                .post("/deep-dive-requests")
                .then()
                .statusCode(201)
                .body("joinedTo", equalTo(first));
        step("/deep-dive-requests/" + first, "acceptance", "{\"answerKind\":\"CLINIC\"}")
                .statusCode(200);
        String officer =
                system().get("/people")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.name == 'Lead Officer Demonstration' }.subject");
        String clinic =
                create(
                        "/clinics",
                        BookedClinic.plan(
                                "Of the system", "2090-06-01T14:00", List.of(first), "member"));
        system().get("/clinics/%s/calendar.ics".formatted(clinic))
                .then()
                .statusCode(200)
                .body(containsString("UID:" + clinic));
        change(BookedClinic.begin(clinic));
        step("/clinics/" + clinic, "outcome", "{\"text\":\"Members learnt why it moved.\"}")
                .statusCode(200);
        String action =
                create(
                        "/clinics/%s/actions".formatted(clinic),
                        "{\"text\":\"Write to schools.\",\"owner\":\"%s\",\"dueOn\":\"%s\"}"
                                .formatted(officer, LocalDate.now(LONDON).plusMonths(1)));
        // What is somebody's own they report on themselves, by whatever system.
        as("lead-officer")
                .header("If-Match", as("lead-officer").get("/actions/" + action).header("ETag"))
                .contentType("application/json")
                .body("{\"evidence\":\"The letter is on the website.\"}")
                .post("/actions/%s/completion".formatted(action))
                .then()
                .statusCode(200);
        system().get("/clinics?indicator=SYSTEM-1")
                .then()
                .body("items.state", contains("HELD"))
                .body("items.outcome.text", contains("Members learnt why it moved."));
        system().get("/actions?indicator=SYSTEM-1").then().body("items.state", contains("DONE"));
        system().get("/deep-dive-requests?indicator=SYSTEM-1")
                .then()
                .body("items.state", contains("HEARD", "HEARD"));
        system().get("/scorecards/system-clinic/measures/SYSTEM-1/briefing")
                .then()
                .statusCode(200)
                .body("measures[0].clinics.reference", contains(clinic))
                .body("measures[0].actions.reference", contains(action));
    }

    @Test
    void fromAFlagToAWrittenAnswerAndWhetherItAnsweredTheQuestion() {
        publish("SYSTEM-2", "system-written");
        String request = asked("SYSTEM-2", "system-written", "WRITTEN_ANSWER");
        String address = "/deep-dive-requests/" + request;
        step(address, "acceptance", "{\"answerKind\":\"WRITTEN_ANSWER\"}").statusCode(200);
        step(
                        address,
                        "answer",
                        "{\"answer\":\"Each school has a plan.\",\"charts\":[\"SYSTEM-2\"]}")
                .statusCode(200)
                .body("answer.by", equalTo(CLIENT))
                .body("answer.charts.code", contains("SYSTEM-2"));
        system().contentType("application/json")
                .body("{\"answered\":true}")
                .put(address + "/satisfaction")
                .then()
                .statusCode(200)
                .body("satisfaction.answered", equalTo(true));
    }

    @Test
    void fromAFlagToAnItemOfTheWorkProgrammeThatIsCarriedOver() {
        publish("SYSTEM-3", "system-programme");
        String request = asked("SYSTEM-3", "system-programme", "OFFICER_ATTENDS");
        step("/deep-dive-requests/" + request, "acceptance", "{\"answerKind\":\"OFFICER_ATTENDS\"}")
                .statusCode(200);
        String first = meeting(60);
        String second = meeting(90);
        String item =
                create(
                        "/committees/%s/work-programme".formatted(Programme.THEIRS),
                        Programme.item(
                                "REQUEST",
                                "Of the system",
                                ",\"about\":\"%s\",\"meeting\":\"%s\"".formatted(request, first)));
        step(
                        "/work-items/" + item,
                        "carry-over",
                        "{\"meeting\":\"%s\",\"reason\":\"The officer was ill.\"}"
                                .formatted(second))
                .statusCode(200)
                .body("meeting.reference", equalTo(second));
        system().get("/work-items?request=" + request)
                .then()
                .statusCode(200)
                .body("items.reference", hasItem(item));
    }

    private void publish(String measure, String scorecard) {
        OwnMeasure.define(measure, "Asked about by a system");
        PublishedScorecard.publish(scorecard, ALL, "", "2017-01", OwnMeasure.item(measure));
    }

    private String asked(String measure, String scorecard, String wish) {
        return create("/deep-dive-requests", question(measure, scorecard, wish));
    }

    private static String question(String measure, String scorecard, String wish) {
        return "{\"scorecard\":\"%s\",\"period\":\"2017-01\",\"indicators\":[\"%s\"],\"question\":\"What is behind this figure?\",\"wish\":\"%s\"}"
                .formatted(scorecard, measure, wish);
    }

    private String meeting(int days) {
        return create(
                "/committees/%s/meetings".formatted(Programme.THEIRS),
                Programme.plan(Programme.start(days)));
    }

    /** Its reference. */
    private String create(String path, String body) {
        return system().header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    /** A step with the version that is there. */
    private ValidatableResponse step(String of, String step, String body) {
        return system().header("If-Match", system().get(of).header("ETag"))
                .contentType("application/json")
                .body(body)
                .post(of + "/" + step)
                .then();
    }

    private RequestSpecification system() {
        return withToken(token);
    }
}
