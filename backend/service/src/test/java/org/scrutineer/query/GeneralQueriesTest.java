package org.scrutineer.query;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.AskedQuery;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** A member's question that is about no measure, who reads it, and what governance answers. */
@QuarkusTest
class GeneralQueriesTest extends ApiTest {

    private static final String GOVERNANCE = "governance-adviser";
    private static final List<String> OTHERS =
            List.of("member2", "chair", "performance-officer", "lead-officer", "board");

    @Test
    void itIsBetweenWhoAskedAndGovernance() {
        String query = AskedQuery.by("member", "May I bring a question to the next meeting?");
        as("member")
                .get("/general-queries/" + query)
                .then()
                .statusCode(200)
                .body("state", equalTo("ASKED"))
                .body("stateText", equalTo("Waiting for an answer"))
                .body("raisedBy", equalTo("Member Demonstration"))
                .body("mine", is(true))
                .body("answer", nullValue())
                .body("actions", contains("WITHDRAW"));
        as(GOVERNANCE)
                .get("/general-queries/" + query)
                .then()
                .body("mine", is(false))
                .body("raisedBy", equalTo("Member Demonstration"))
                .body("actions", contains("ANSWER"));
        isHiddenFromOthers(query);
        AskedQuery.answer(query, "{\"answer\":\"Yes, by noon the day before.\"}")
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answer.by", equalTo("Governance Adviser Demonstration"))
                .body("answer.givenTo", equalTo("ASKER"))
                .body("actions", empty());
        as("member")
                .get("/general-queries?mine=true&state=ANSWERED&limit=200")
                .then()
                .body("items.reference", hasItem(query));
        isHiddenFromOthers(query);
    }

    private static void isHiddenFromOthers(String query) {
        for (String other : OTHERS) {
            as(other).get("/general-queries/" + query).then().statusCode(404);
            as(other)
                    .get("/general-queries?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.reference", not(hasItem(query)));
            as(other)
                    .get("/general-queries?limit=200&mine=true")
                    .then()
                    .body("items.reference", not(hasItem(query)));
        }
    }

    @Test
    void aMeasureIsNamedToThoseAloneWhoMayKnowOfIt() {
        OwnMeasure.define(
                "QRY-1", "On a scorecard of one committee, in which member2 does not sit");
        PublishedScorecard.publish(
                "query-for-some",
                "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}",
                "",
                "2017-01",
                OwnMeasure.item("QRY-1"));
        String query = AskedQuery.by("chair", "Which measure counts the days missed?");
        AskedQuery.answer(
                        query,
                        "{\"answer\":\"It is this one.\",\"givenTo\":\"ALL_MEMBERS\",\"measure\":\"QRY-1\"}")
                .statusCode(200);
        as("member").get("/general-queries/" + query).then().body("measure.code", equalTo("QRY-1"));
        as("member2")
                .get("/general-queries/" + query)
                .then()
                .statusCode(200)
                .body("measure", nullValue());
    }

    @Test
    void anAnswerToAllMembersDoesNotSayWhoAsked() {
        String query = AskedQuery.by("chair", "Where do I find the terms of my committee?");
        AskedQuery.answer(
                        query,
                        "{\"answer\":\"On its own page.\\n\\nFrom there they are printed.\",\"givenTo\":\"ALL_MEMBERS\",\"measure\":\"EH-1.1\"}")
                .statusCode(200)
                .body("measure.code", equalTo("EH-1.1"));
        for (String other : OTHERS) {
            boolean asked = other.equals("chair");
            as(other)
                    .get("/general-queries/" + query)
                    .then()
                    .statusCode(200)
                    .body("raisedBy", equalTo(asked ? "Chair Demonstration" : null))
                    .body("mine", is(asked))
                    .body("answer.givenTo", equalTo("ALL_MEMBERS"))
                    .body("actions", empty());
        }
        // What everybody reads nobody else takes back, though their version is right.
        AskedQuery.step("member2", query, "withdrawal", "").statusCode(403);
        as("member2")
                .get("/general-queries?mine=true&limit=200")
                .then()
                .body("items.reference", not(hasItem(query)));
    }

    @Test
    void itIsAnsweredOrTakenBackOnce() {
        String query = AskedQuery.by("member2", "Who takes the minutes of a clinic?");
        String old = AskedQuery.etag(GOVERNANCE, query);
        AskedQuery.answer(query, "{\"answer\":\"As ever they do.\",\"measure\":\"NO-SUCH\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/measure"));
        AskedQuery.answer(query, "{\"answer\":\"             \"}")
                .statusCode(422)
                .body("errors.pointer", contains("/answer"));
        AskedQuery.step("member2", query, "withdrawal", "")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("actions", empty());
        as(GOVERNANCE)
                .header("If-Match", old)
                .contentType("application/json")
                .body("{\"answer\":\"Nobody takes them.\"}")
                .post("/general-queries/%s/answer".formatted(query))
                .then()
                .statusCode(412);
        AskedQuery.answer(query, "{\"answer\":\"Nobody takes them.\"}")
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "Only a question that is waiting for an answer can be answered. This one is withdrawn."));
        AskedQuery.step("member2", query, "withdrawal", "").statusCode(409);
        assertEquals(2, steps(query));
    }

    /** Whatever else comes, each move leads where the table says, or is refused. */
    @Test
    void everyMoveIsLegalInOneStateAlone() {
        for (QueryMove move : QueryMove.values()) {
            for (QueryState state : QueryState.values()) {
                assertEquals(state == QueryState.ASKED, move.isLegal(state), move + " " + state);
            }
        }
    }

    @Test
    void aRetryAsksNothingTwice() {
        String key = newKey();
        String body = "{\"question\":\"How do I print the forward plan?\"}";
        String first =
                AskedQuery.ask("member", body, key)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        AskedQuery.ask("member", body, key)
                .then()
                .statusCode(201)
                .body("reference", equalTo(first));
        assertEquals(1, steps(first));
    }

    @Test
    void theListComesInPages() {
        String first = AskedQuery.by("member", "Is there a first of two questions?");
        String second = AskedQuery.by("member", "Is there a second of two questions?");
        String next =
                as("member")
                        .get("/general-queries?mine=true&limit=1")
                        .then()
                        .body("items.reference", contains(second))
                        .extract()
                        .path("next");
        as("member")
                .get("/general-queries?mine=true&limit=1&page=" + next)
                .then()
                .body("items.reference", contains(first));
        as("member2").get("/general-queries?limit=1&page=" + next).then().statusCode(400);
    }

    @Test
    void governanceSaysWhomMembersTurnTo() {
        name("{\"name\":\"Alex Morgan\",\"email\":\"alex@council.example\",\"telephone\":\"01632 960123\"}")
                .then()
                .statusCode(200);
        as("member")
                .get("/governance-contact")
                .then()
                .statusCode(200)
                .body("name", equalTo("Alex Morgan"))
                .body("email", equalTo("alex@council.example"))
                .body("telephone", equalTo("01632 960123"));
        contact("an address and a number that nobody can use")
                .body("{\"name\":\"Alex Morgan\",\"email\":\"nowhere\",\"telephone\":\"?\"}")
                .put("/governance-contact")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/email", "/telephone"));
        name("{\"name\":\"  \",\"email\":\"alex@council.example\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"));
        name("{\"name\":\"Alex Morgan\",\"email\":\"alex@council.example\"}")
                .then()
                .statusCode(200)
                .body("telephone", nullValue());
    }

    private static Response name(String details) {
        return contact("").body(details).put("/governance-contact");
    }

    /**
     * @param wrong what of it does not fit the contract; empty where nothing is wrong
     */
    private static RequestSpecification contact(String wrong) {
        RequestSpecification asking =
                as(GOVERNANCE)
                        .header(
                                "If-Match",
                                as(GOVERNANCE).get("/governance-contact").header("ETag"))
                        .contentType("application/json");
        return wrong.isEmpty() ? asking : asking.header(Contract.WRONG_ON_PURPOSE, wrong);
    }

    private long steps(String query) {
        return count(
                "select count(*) from audit_event where object_type = 'general-query' and object_id = '%s'"
                        .formatted(query));
    }
}
