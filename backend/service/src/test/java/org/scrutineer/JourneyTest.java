package org.scrutineer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;

/**
 * The main job from end to end: figures in, rated, approved, published, read, flagged, answered;
 * and what was published stays as it was.
 */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest extends ApiTest {

    /**
     * A month after the last published one, in which the council's real monthly measure has no
     * figure yet.
     */
    private static final String EDITION = "/scorecards/early-help-monthly/editions/2017-04";

    private static final String VALUE = "/period-values/EH-1.1/E08000018/2017-04";
    private static final String FILE =
            "indicator,area,period,value,source\nEH-1.1,E08000018,2017-04,398,Test of the journey\n";

    private static String reference;
    private static String joined;
    private static byte[] published;

    @Test
    @Order(1)
    void anOfficerImportsAFigureAfterADryRun() {
        as("performance-officer")
                .contentType("text/csv")
                .body(FILE)
                .post("/period-value-imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("loaded", equalTo(false))
                .body("changes[0].after", equalTo("398"));
        as("performance-officer").get(VALUE).then().statusCode(404);
        String key = newKey();
        load(key).then().statusCode(200).body("loaded", equalTo(true));
        load(key).then().statusCode(200).body("added", equalTo(1));
        as("performance-officer")
                .get(VALUE)
                .then()
                .statusCode(200)
                .body("value", equalTo(398))
                .body("revision", equalTo(1));
    }

    private static Response load(String key) {
        return as("performance-officer")
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(FILE)
                .post("/period-value-imports?dryRun=false");
    }

    @Test
    @Order(2)
    void membersSeeNeitherTheFigureNorTheDraft() {
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"overview\":\"April.\"}")
                .put(EDITION)
                .then()
                .statusCode(201);
        as("member").get(VALUE).then().statusCode(404);
        as("member").get(VALUE + "/revisions").then().statusCode(404);
        as("member")
                .get("/period-values?indicator=EH-1.1&limit=200")
                .then()
                .statusCode(200)
                .body("items.period", not(hasItem("2017-04")));
        as("member")
                .get("/period-values.csv?indicator=EH-1.1")
                .then()
                .statusCode(200)
                .body(not(containsString("2017-04")));
        as("member").get(EDITION).then().statusCode(404);
        as("member").get(EDITION + "/document").then().statusCode(404);
        as("member").get(EDITION + "/measures/EH-1.1").then().statusCode(404);
        as("member")
                .get("/editions?limit=200")
                .then()
                .statusCode(200)
                .body("items.state", not(hasItem("DRAFT")));
        as("board")
                .get(EDITION + "/document")
                .then()
                .statusCode(200)
                .body("preview", equalTo(true));
    }

    @Test
    @Order(3)
    void theBoardApprovesAndItIsPublished() {
        step("performance-officer", "submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        step("board", "approval").then().statusCode(200).body("state", equalTo("APPROVED"));
        step("performance-officer", "publication")
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        as("member")
                .get("/editions?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].period", equalTo("2017-04"));
        as("member").get(VALUE).then().statusCode(200).body("value", equalTo(398));
    }

    @Test
    @Order(4)
    void anotherSystemReadsItAsBytesWithAStrongETag() {
        Response document = asService("council-system").get(EDITION + "/document");
        document.then()
                .statusCode(200)
                .body("themes[0].measures[0].periods.display", hasItems("407", "392", "398"));
        published = document.asByteArray();
        asService("council-system")
                .header("If-None-Match", document.header("ETag"))
                .get(EDITION + "/document")
                .then()
                .statusCode(304);
    }

    @Test
    @Order(5)
    void aMemberFlagsTheMeasureAndOthersJoinAndSupportIt() {
        String question =
                "{\"scorecard\":\"early-help-monthly\",\"period\":\"2017-04\",\"indicators\":[\"EH-1.1\"],\"question\":\"What lies behind the fall since February?\"}";
        String key = newKey();
        Response first = ask("member", key, question);
        first.then()
                .statusCode(201)
                .body("state", equalTo("SUBMITTED"))
                .body("late", equalTo(false));
        reference = first.path("reference");
        assertEquals(
                reference,
                ask("member", key, question).path("reference"),
                "a retry is the same request");
        ask("member", key, question.replace("February", "March")).then().statusCode(409);
        joined =
                ask("chair", newKey(), question)
                        .then()
                        .statusCode(201)
                        .body("joinedTo", equalTo(reference))
                        .extract()
                        .path("reference");
        as("member2")
                .put(request("/supporters/me"))
                .then()
                .statusCode(200)
                .body("supportedByMe", equalTo(true));
        as("member2")
                .put(request("/supporters/me"))
                .then()
                .statusCode(200)
                .body("supporters.size()", equalTo(1));
    }

    private static Response ask(String member, String key, String question) {
        return as(member)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(question)
                .post("/deep-dive-requests");
    }

    @Test
    @Order(6)
    void governanceAcceptsAndAnswersAndTheMemberReadsIt() {
        String known = as("governance-adviser").get(request("")).header("ETag");
        as("governance-adviser")
                .header("If-Match", known)
                .contentType("application/json")
                .body("{\"answerKind\":\"WRITTEN_ANSWER\"}")
                .post(request("/acceptance"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("stateText", equalTo("Accepted: a written answer will follow"));
        json("governance-adviser", known, "{\"answer\":\"An answer to an older version.\"}")
                .post(request("/answer"))
                .then()
                .statusCode(412);
        String now = as("governance-adviser").get(request("")).header("ETag");
        json(
                        "governance-adviser",
                        now,
                        "{\"answer\":\"The service will show the reasons for each contact.\"}")
                .post(request("/answer"))
                .then()
                .statusCode(200);
        for (String each : List.of(reference, joined)) {
            as("member")
                    .get("/deep-dive-requests/" + each)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ANSWERED"))
                    .body("answer.text", containsString("reasons for each contact"));
        }
        as("member")
                .contentType("application/json")
                .body("{\"answered\":true}")
                .put(request("/satisfaction"))
                .then()
                .statusCode(200)
                .body("satisfaction.answered", equalTo(true));
    }

    @Test
    @Order(7)
    void whatWasPublishedStaysWhenFiguresTargetsAndDefinitionsChange() {
        String revision = as("performance-officer").get(VALUE).header("ETag");
        Confirming.put(
                        VALUE,
                        "If-Match",
                        revision,
                        "{\"value\":1,\"reason\":\"A later correction\"}")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"basis\":\"LOCAL\",\"target\":1,\"source\":\"Test of the journey\"}")
                .put("/indicators/EH-1.1/thresholds/2017-18")
                .then()
                .statusCode(201);
        Response indicator = as("performance-officer").get("/indicators/EH-1.1");
        String renamed =
                indicator
                        .asString()
                        .replaceFirst(
                                "\"code\":\"EH-1.1\",\"title\":\"[^\"]*\"",
                                "\"title\":\"Another title\"");
        json("performance-officer", indicator.header("ETag"), renamed)
                .put("/indicators/EH-1.1")
                .then()
                .statusCode(200)
                .body("title", equalTo("Another title"));
        assertArrayEquals(
                published, asService("council-system").get(EDITION + "/document").asByteArray());
        as("member")
                .get(EDITION + "/measures/EH-1.1")
                .then()
                .statusCode(200)
                .body("measure.title", not(equalTo("Another title")))
                .body("history.value", hasItem(398));
        as("member").get(VALUE).then().statusCode(200).body("value", equalTo(398));
    }

    private static Response step(String user, String step) {
        String known = as(user).get(EDITION).header("ETag");
        return as(user).header("If-Match", known).post(EDITION + "/" + step);
    }

    private static RequestSpecification json(String user, String ifMatch, String body) {
        return as(user).header("If-Match", ifMatch).contentType("application/json").body(body);
    }

    private static String request(String path) {
        return "/deep-dive-requests/" + reference + path;
    }
}
