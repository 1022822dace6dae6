package org.scrutineer.indicatorreview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.MeasuresInReview;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;
import org.scrutineer.testing.Statements;
import org.scrutineer.testing.TargetsInReview;

/** A review of measures from its opening to the set that it makes. */
@QuarkusTest
class IndicatorReviewTest extends MailTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String WHY = ",\"reason\":\"It is asked about at every meeting.\"";

    private static final List<String> SEVEN =
            List.of(
                    "member",
                    "member2",
                    "chair",
                    "lead-officer",
                    "governance-adviser",
                    "board",
                    "performance-officer");

    @Inject Statements statements;

    /** The paper of 2023: 84 measures in the full report, 22 of them for scrutiny. */
    @Test
    void sevenPeopleMakeTwentyTwoOfEightyFourAndEarlierEditionsStayAsTheyWere() {
        List<Map<String, Object>> all =
                as(OFFICER).get("/scorecards/full-report/sets").path("items[0].items");
        assertEquals(84, all.size());
        List<String> codes = all.stream().map(each -> (String) each.get("indicator")).toList();
        List<String> kept =
                as(OFFICER)
                        .get("/scorecards/scrutiny-condensed/sets")
                        .path("items[0].items.indicator");
        assertEquals(22, kept.size());
        PublishedScorecard.publish(
                "irev-84",
                ALL,
                "",
                "2024-03",
                all.stream()
                        .map(
                                each ->
                                        "{\"indicator\":\"%s\",\"theme\":\"%s\"}"
                                                .formatted(
                                                        each.get("indicator"), each.get("theme")))
                        .collect(Collectors.joining(",")));
        String earlier = "/scorecards/irev-84/editions/2024-03/document";
        byte[] before = as("member").get(earlier).asByteArray();
        tellAndSend();
        StackResource.mail().empty();

        String review = MeasuresInReview.opened("irev-84", "full-report", SEVEN);
        List<String> dropped = codes.stream().filter(each -> !kept.contains(each)).toList();
        as("member")
                .get(MeasuresInReview.address(review))
                .then()
                .statusCode(200)
                .body("counts.today", equalTo(84))
                .body("counts.catalogue", equalTo(84))
                .body("participants", hasSize(7))
                .body("participants.part", hasItems("MEMBER", "OFFICER"))
                .body("gaps", empty())
                .body("actions", contains("PROPOSE", "COMMENT"));
        MeasuresInReview.propose("member", review, dropped.getFirst(), "DROP", "")
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
        String first = dropped.getFirst();
        MeasuresInReview.propose("member", review, first, "DROP", WHY).statusCode(200);
        for (String agreeing : SEVEN.subList(1, 6)) {
            MeasuresInReview.propose(agreeing, review, first, "DROP", "").statusCode(200);
        }
        MeasuresInReview.propose(OFFICER, review, first, "KEEP", WHY)
                .statusCode(200)
                .body("measure.views.change", contains("DROP", "KEEP"))
                .body("measure.views.count", contains(6, 1))
                .body("voices", hasSize(7));
        as("governance-adviser")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"text\":\"Does anybody read it?\"}")
                .post(MeasuresInReview.address(review, first) + "/comments")
                .then()
                .statusCode(201);
        MeasuresInReview.adopt(review, "2024-04-01")
                .statusCode(409)
                .body("detail", containsString("nothing is decided of them yet"));
        MeasuresInReview.decide("chair", review, dropped, "DROP", "")
                .statusCode(200)
                .body("counts.decided", equalTo(62))
                .body("counts.afterwards", equalTo(22))
                .body("gaps.theme", not(empty()));
        MeasuresInReview.adopt(review, "2024-04-01")
                .statusCode(200)
                .body("state", equalTo("ADOPTED"))
                .body("ended.setVersion", equalTo(2))
                .body("ended.askAgainOn", equalTo("2025-04-01"))
                .body("actions", empty());

        PublishedScorecard.draft("irev-84", "2024-04");
        PublishedScorecard.publishDraft("irev-84", "2024-04");
        PublishedScorecard.draft("irev-84", "2024-02");
        assertEquals(
                Map.of("2024-04", 2, "2024-02", 1),
                Map.of("2024-04", setOf("2024-04"), "2024-02", setOf("2024-02")));
        JsonPath next =
                as("member").get("/scorecards/irev-84/editions/2024-04/document").jsonPath();
        assertEquals(
                22, next.<List<?>>getList("themes.measures").stream().mapToInt(List::size).sum());
        assertEquals(62, next.getList("setChange.went").size());
        assertEquals(
                new String(before, java.nio.charset.StandardCharsets.UTF_8),
                as("member").get(earlier).asString());
        as("member")
                .get("/scorecards/irev-84/editions/2024-03/measures/" + first)
                .then()
                .statusCode(200);

        tellAndSend();
        Received note =
                StackResource.mail().received().stream()
                        .filter(each -> each.subject().startsWith("Other measures from 1 April"))
                        .findFirst()
                        .orElseThrow();
        String text = note.text().replaceAll("\\s+", " ");
        assertTrue(text.contains("No longer on it (62): "), text);
        assertTrue(text.contains("The committee needs fewer measures."), text);
        assertTrue(note.text().contains("/indicator-reviews/" + review), note.text());
        as("member2").get("/me/home").then().body("handedOver.indicatorReview", hasItem(review));

        String again = MeasuresInReview.opened("irev-84", "full-report", List.of("member"));
        as("member")
                .get(MeasuresInReview.address(again, first))
                .then()
                .body("measure.inSet", equalTo(false))
                .body("measure.droppedBefore.review", equalTo(review))
                .body("measure.droppedBefore.askAgainOn", equalTo("2025-04-01"));
        as("chair").get(MeasuresInReview.address(again)).then().statusCode(404);
    }

    private static int setOf(String period) {
        return as(OFFICER).get("/scorecards/irev-84/editions/" + period).path("setVersion");
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsPlace() {
        scorecards("irev-a", "IREV-A1", "IREV-A2", "IREV-A3");
        MeasuresInReview.open("irev-a", "irev-a-all", List.of("administrator"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/participants/0"));
        String review = MeasuresInReview.opened("irev-a", "irev-a-all", List.of("member", "chair"));
        MeasuresInReview.open("irev-a", "irev-a-all", List.of("member")).then().statusCode(409);
        MeasuresInReview.propose("member", review, "IREV-A1", "ADD", WHY)
                .statusCode(422)
                .body("errors.pointer", contains("/change"));
        MeasuresInReview.propose("member", review, "IREV-A1", "REPLACE", WHY)
                .statusCode(422)
                .body("errors.pointer", contains("/replacedBy"));
        MeasuresInReview.propose(
                        "member", review, "IREV-A1", "REPLACE", ",\"replacedBy\":\"IREV-A1\"" + WHY)
                .statusCode(422);
        MeasuresInReview.propose("lead-officer", review, "IREV-A1", "KEEP", WHY)
                .statusCode(403)
                .body("detail", containsString("Only those who belong to the group"));
        MeasuresInReview.decide("member", review, List.of("IREV-A1"), "DROP", "").statusCode(403);
        MeasuresInReview.decide("chair", review, List.of("IREV-A1", "NONE-1"), "DROP", "")
                .statusCode(422)
                .body("errors.pointer", contains("/measures/1"));
        MeasuresInReview.adopt(review, "2027-04-01")
                .statusCode(409)
                .body("detail", containsString("makes another set"));
        as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "a day before the first")
                .header(
                        "If-Match",
                        as(OFFICER).get(MeasuresInReview.address(review)).header("ETag"))
                .contentType(JSON)
                .body(
                        "{%s}"
                                .formatted(MeasuresInReview.plan(List.of("member")))
                                .replace("2027-03-08", "2027-01-01"))
                .put(MeasuresInReview.address(review))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reportsOn"));
        MeasuresInReview.step(OFFICER, review, "/abandonment", "{\"reason\":\"Opened by mistake\"}")
                .statusCode(200)
                .body("state", equalTo("ABANDONED"))
                .body("ended.text", equalTo("Opened by mistake"))
                .body("ended.setVersion", nullValue());
        MeasuresInReview.decide(OFFICER, review, List.of("IREV-A1"), "DROP", "").statusCode(409);
    }

    @Test
    void oneMeasureTakesThePlaceOfOneAndTheSetSaysSo() {
        scorecards("irev-b", "IREV-B1", "IREV-B2", "IREV-B3");
        String review = MeasuresInReview.opened("irev-b", "irev-b-all", List.of("member", "chair"));
        String by = ",\"replacedBy\":\"IREV-B3\"";
        MeasuresInReview.decide("chair", review, List.of("IREV-B1"), "REPLACE", by)
                .statusCode(200)
                .body("measures.find { it.indicator == 'IREV-B3' }.afterwards", equalTo(true))
                .body("counts.afterwards", equalTo(2));
        MeasuresInReview.decide("chair", review, List.of("IREV-B2"), "REPLACE", by)
                .statusCode(422)
                .body("errors.pointer", contains("/replacedBy"));
        MeasuresInReview.adopt(review, "2027-04-01").statusCode(200);
        as(OFFICER)
                .get("/scorecards/irev-b/sets")
                .then()
                .body("items[0].version", equalTo(2))
                .body("items[0].appliesFrom", equalTo("2027-04-01"))
                .body("items[0].items.indicator", contains("IREV-B3", "IREV-B2"))
                .body("items[1].appliesFrom", nullValue());
        // Every reader may read what was decided, and those outside the group no sooner.
        as("member2").get(MeasuresInReview.address(review)).then().statusCode(200);
    }

    @Test
    void aSetThatWasChangedMeanwhileIsNotWrittenOver() {
        scorecards("irev-c", "IREV-C1", "IREV-C2", "IREV-C3");
        String review = MeasuresInReview.opened("irev-c", "irev-c-all", List.of("chair"));
        MeasuresInReview.decide("chair", review, List.of("IREV-C1"), "DROP", "").statusCode(200);
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"reason\":\"Meanwhile\",\"items\":[%s]}"
                                .formatted(OwnMeasure.item("IREV-C2")))
                .post("/scorecards/irev-c/sets")
                .then()
                .statusCode(201);
        MeasuresInReview.adopt(review, "2027-04-01").statusCode(409);
    }

    /** As many statements for the 84 measures of the full report as for three. */
    @Test
    void aLongerReviewAsksTheDatabaseNoMore() {
        scorecards("irev-d", "IREV-D1", "IREV-D2", "IREV-D3");
        String small = MeasuresInReview.opened("irev-d", "irev-d-all", List.of("member"));
        scorecards("irev-e", "IREV-E1", "IREV-E2", "IREV-E3");
        String large = MeasuresInReview.opened("irev-e", "full-report", List.of("member"));
        assertEquals(statementsFor(small), statementsFor(large));
    }

    private long statementsFor(String review) {
        return statements.of(
                () -> as("member").get(MeasuresInReview.address(review)).then().statusCode(200));
    }

    /** One that shows the first two, and one that shows all three. */
    private static void scorecards(String code, String... measures) {
        for (String measure : measures) {
            OwnMeasure.define(measure, "Measure " + measure);
        }
        TargetsInReview.scorecard(
                code, OwnMeasure.item(measures[0]) + "," + OwnMeasure.item(measures[1]));
        TargetsInReview.scorecard(
                code + "-all",
                List.of(measures).stream().map(OwnMeasure::item).collect(Collectors.joining(",")));
    }
}
