package org.scrutineer.targetreview;

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

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.Statements;
import org.scrutineer.testing.TargetsInReview;

/** A review of targets from its opening to the targets it makes. */
@QuarkusTest
class TargetReviewTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String LEAD = "lead-officer";
    private static final String BOARD = "board";
    private static final String JSON = "application/json";
    private static final String OTHERS = ",\"leadService\":\"/services/education\"";

    @Inject Statements statements;

    @Test
    void aTargetIsProposedChallengedAgreedAndSet() {
        OwnMeasure.define("TREV-1", "Visits on time");
        OwnMeasure.value("TREV-1", "2025-12", "88");
        OwnMeasure.define("TREV-2", "Plans on time");
        OwnMeasure.define("TREV-3", "Contacts", ",\"rationale\":\"Activity\"");
        TargetsInReview.scorecard(
                "trev-1",
                "%s,%s,{\"indicator\":\"TREV-3\",\"theme\":\"A\",\"polarityOverride\":\"NONE\"}"
                        .formatted(OwnMeasure.item("TREV-1"), OwnMeasure.item("TREV-2")));
        TargetsInReview.open("trev-1")
                .then()
                .statusCode(201)
                .body("yearLabel", equalTo("2090-91"))
                .body("measures.indicator", contains("TREV-1", "TREV-2"))
                .body("measures.state", contains("WAITING", "WAITING"))
                .body("measures[0].from", equalTo("2090-04-01"))
                .body("measures[0].now.rating.code", equalTo("AMBER"))
                .body("notRated", contains("Contacts"))
                .body("approvable", equalTo(false));
        TargetsInReview.open("trev-1").then().statusCode(412);

        TargetsInReview.propose(LEAD, "trev-1", "TREV-1", "\"target\":95,\"amber\":90")
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("proposed.trial.targetText", equalTo("95% or more; amber down to 90%"))
                .body(
                        "proposed.trial.ratedText",
                        equalTo("With this target, 2025-26 would have been red in 1 of 1 month."))
                .body("actions", hasItems("PROPOSE", "COMMENT"))
                .body("actions", not(hasItem("AGREE")));
        say(BOARD, "trev-1", "TREV-1", "Is that within reach?").then().statusCode(201);
        TargetsInReview.sendBack("trev-1", "TREV-1", "Too far from where you are now")
                .statusCode(200)
                .body("state", equalTo("SENT_BACK"));
        as(BOARD)
                .header("If-Match", etag(BOARD, TargetsInReview.address("trev-1")))
                .post(TargetsInReview.address("trev-1") + "/approval")
                .then()
                .statusCode(409)
                .body("detail", containsString("Visits on time (sent back)"));
        TargetsInReview.propose(LEAD, "trev-1", "TREV-1", "\"target\":91,\"amber\":85")
                .statusCode(200);
        TargetsInReview.agree("trev-1", "TREV-1")
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("steps.move", contains("PROPOSE", "COMMENT", "SEND_BACK", "PROPOSE", "AGREE"))
                .body("steps[0].targetText", equalTo("95% or more; amber down to 90%"));
        as(OFFICER).get("/indicators/TREV-1/thresholds/2090-91").then().statusCode(404);

        TargetsInReview.approve("trev-1")
                .statusCode(200)
                .body("approvedBy", equalTo("Board Demonstration"))
                .body("measures.state", contains("SET", "LEFT"))
                .body("measures[0].there.target", equalTo(91))
                .body("measures.actions", contains(empty(), empty()));
        as(OFFICER)
                .get("/indicators/TREV-1/thresholds/2090-91")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("target", equalTo(91))
                .body("amber", equalTo(85))
                .body("source", equalTo("Assurance board"))
                .body("reason", equalTo("What the service can reach"));
        as(OFFICER).get("/indicators/TREV-2/thresholds/2090-91").then().statusCode(404);
        assertEquals(
                7,
                count(
                        "select count(*) from audit_event where object_type = 'target-review' and (object_id = 'trev-1/2090' or object_id like 'trev-1/2090/%')"));
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'threshold-set' and object_id = 'TREV-1/2090-91'"));
        TargetsInReview.approve("trev-1").statusCode(409);
        say(LEAD, "trev-1", "TREV-1", "Too late").then().statusCode(409);
        as(OFFICER)
                .get("/target-reviews")
                .then()
                .statusCode(200)
                .body("items.find { it.scorecard == 'trev-1' }.counts.approved", equalTo(1))
                .body("items.find { it.scorecard == 'trev-1' }.counts.left", equalTo(1));
    }

    @Test
    void aLeadOfficerProposesForTheirOwnMeasuresAndNobodyAgreesWithThemselves() {
        OwnMeasure.define("TREV-4", "Somebody else's", OTHERS);
        TargetsInReview.scorecard("trev-2", OwnMeasure.item("TREV-4"));
        TargetsInReview.open("trev-2").then().statusCode(201);
        TargetsInReview.propose(LEAD, "trev-2", "TREV-4", "\"target\":90")
                .statusCode(403)
                .body("detail", containsString("another service's"));
        TargetsInReview.propose(OFFICER, "trev-2", "TREV-4", "\"target\":90").statusCode(200);
        change(
                "update target_review_measure set proposed_by = '%s' where indicator_code = 'TREV-4'"
                        .formatted(KeycloakAdmin.id(BOARD)));
        TargetsInReview.agree("trev-2", "TREV-4")
                .statusCode(403)
                .body("detail", containsString("somebody else has to agree"));
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsPlace() {
        OwnMeasure.define("TREV-5", "Refused");
        TargetsInReview.scorecard("trev-3", OwnMeasure.item("TREV-5"));
        TargetsInReview.open("trev-3").then().statusCode(201);
        String measure = TargetsInReview.address("trev-3", "TREV-5");
        as(LEAD).header(Contract.WRONG_ON_PURPOSE, "numbers that do not go together")
                .header("If-Match", etag(LEAD, measure))
                .contentType(JSON)
                .body(
                        "{\"target\":{\"target\":80,\"amber\":90},\"basis\":\"DEMONSTRATION\",\"source\":\"Test\",\"reason\":\"Because it is so\"}")
                .post(measure + "/proposal")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/target/amber", "/basis"));
        as(LEAD).header(Contract.WRONG_ON_PURPOSE, "no reason, no source")
                .header("If-Match", etag(LEAD, measure))
                .contentType(JSON)
                .body("{\"target\":{\"target\":80},\"basis\":\"LOCAL\"}")
                .post(measure + "/proposal")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/source", "/reason"));
        as(LEAD).header("If-Match", "\"7\"")
                .contentType(JSON)
                .body(
                        "{\"target\":{\"target\":80},\"basis\":\"LOCAL\",\"source\":\"Test\",\"reason\":\"Because it is so\"}")
                .post(measure + "/proposal")
                .then()
                .statusCode(412);
        TargetsInReview.agree("trev-3", "TREV-5").statusCode(409);
        TargetsInReview.approve("trev-3")
                .statusCode(409)
                .body("detail", containsString("Nothing is agreed yet"));
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{}")
                .put("/scorecards/trev-3/target-reviews/2020")
                .then()
                .statusCode(400);
    }

    @Test
    void aTargetThatWasSetElsewhereMeanwhileIsNotWrittenOver() {
        OwnMeasure.define("TREV-6", "Set elsewhere");
        TargetsInReview.scorecard("trev-4", OwnMeasure.item("TREV-6"));
        TargetsInReview.open("trev-4").then().statusCode(201);
        TargetsInReview.propose(LEAD, "trev-4", "TREV-6", "\"target\":90").statusCode(200);
        TargetsInReview.agree("trev-4", "TREV-6").statusCode(200);
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{\"basis\":\"LOCAL\",\"target\":70,\"source\":\"Cabinet\"}")
                .put("/indicators/TREV-6/thresholds/2090-91")
                .then()
                .statusCode(201);
        TargetsInReview.approve("trev-4")
                .statusCode(409)
                .body("detail", containsString("Set elsewhere. Send it back"));
        TargetsInReview.sendBack("trev-4", "TREV-6", "Cabinet has set another").statusCode(200);
        TargetsInReview.propose(LEAD, "trev-4", "TREV-6", "\"target\":90").statusCode(200);
        TargetsInReview.agree("trev-4", "TREV-6").statusCode(200);
        TargetsInReview.approve("trev-4").statusCode(200);
        as(OFFICER).get("/indicators/TREV-6/thresholds/2090-91").then().body("target", equalTo(90));
    }

    @Test
    void aReviewThatWasOpenedByMistakeEndsWithoutATargetAndAnotherCanBeOpened() {
        OwnMeasure.define("TREV-8", "By mistake");
        TargetsInReview.scorecard("trev-8", OwnMeasure.item("TREV-8"));
        TargetsInReview.open("trev-8").then().statusCode(201);
        TargetsInReview.propose(LEAD, "trev-8", "TREV-8", "\"target\":90").statusCode(200);
        TargetsInReview.agree("trev-8", "TREV-8").statusCode(200);
        TargetsInReview.abandon("trev-8")
                .statusCode(200)
                .body("abandoned.reason", equalTo("Opened for the wrong year"))
                .body("plannable", equalTo(false))
                .body("measures[0].actions", empty());
        TargetsInReview.abandon("trev-8").statusCode(409);
        TargetsInReview.sendBack("trev-8", "TREV-8", "Too late for this").statusCode(409);
        TargetsInReview.approve("trev-8")
                .statusCode(409)
                .body("detail", containsString("abandoned"));
        as(OFFICER).get("/indicators/TREV-8/thresholds/2090-91").then().statusCode(404);
        TargetsInReview.open("trev-8")
                .then()
                .statusCode(201)
                .body("abandoned", nullValue())
                .body("measures[0].state", equalTo("WAITING"));
        TargetsInReview.open("trev-8").then().statusCode(412);
        as(OFFICER)
                .get("/target-reviews")
                .then()
                .body(
                        "items.findAll { it.scorecard == 'trev-8' }.abandonedAt",
                        contains(nullValue()));
    }

    @Test
    void whatToThinkOfIsSaidInWords() {
        OwnMeasure.define("TREV-7", "Watched");
        for (int month = 0; month < 18; month++) {
            YearMonth of = YearMonth.of(2024, 4).plusMonths(month);
            OwnMeasure.value(
                    "TREV-7", of.toString(), Integer.toString(80 + of.getMonthValue() % 3));
        }
        Confirming.put(
                        "/period-values/TREV-7/E08000017/2025-09",
                        "If-None-Match",
                        "*",
                        "{\"value\":92}")
                .then()
                .statusCode(201);
        TargetsInReview.scorecard("trev-5", OwnMeasure.item("TREV-7"));
        TargetsInReview.open("trev-5")
                .then()
                .statusCode(201)
                .body("measures[0].limits.text", containsString("by chance between"));
        attempt("trev-5", "TREV-7", "\"target\":99")
                .then()
                .statusCode(200)
                .body("warnings.kind", contains("OUT_OF_REACH"))
                .body("warnings[0].text", containsString("by chance between"));
        attempt("trev-5", "TREV-7", "\"target\":91.9,\"amber\":70")
                .then()
                .body("warnings.kind", hasItem("EASIER_THAN_NEIGHBOURS"))
                .body(
                        "ratedText",
                        equalTo(
                                "With this target, 2025-26 would have been amber in 6 of 6 months."));
        attempt("trev-5", "TREV-7", "\"target\":0")
                .then()
                .body(
                        "warnings.kind",
                        hasItems(
                                "ZERO",
                                "WORSE_THAN_THIS_YEAR",
                                "EASIER_THAN_THIS_YEARS_TARGET",
                                "EASIER_THAN_NEIGHBOURS"))
                .body("warnings.kind", not(hasItem("OUT_OF_REACH")))
                .body("warnings.text", hasItem("The target is 0: every figure meets it."))
                .body("warnings.text", hasItem(containsString("90% or more; amber down to 80%")));
        as(OFFICER)
                .get(TargetsInReview.address("trev-5", "TREV-7"))
                .then()
                .body("state", equalTo("WAITING"))
                .body("proposed", nullValue())
                .body("steps", hasSize(0));
    }

    /** As many statements for six measures as for two. */
    @Test
    void aLongerReviewAsksTheDatabaseNoMore() {
        long two = statementsFor("trev-6", 2);
        assertEquals(two, statementsFor("trev-7", 6));
    }

    private long statementsFor(String scorecard, int measures) {
        List<String> codes =
                IntStream.rangeClosed(1, measures)
                        .mapToObj(i -> "%s-%d".formatted(scorecard.toUpperCase(Locale.ROOT), i))
                        .toList();
        codes.forEach(
                code -> {
                    OwnMeasure.define(code, "Of many");
                    OwnMeasure.value(code, "2025-12", "88");
                });
        TargetsInReview.scorecard(
                scorecard, codes.stream().map(OwnMeasure::item).collect(Collectors.joining(",")));
        TargetsInReview.open(scorecard).then().statusCode(201);
        codes.forEach(
                code ->
                        TargetsInReview.propose(OFFICER, scorecard, code, "\"target\":91")
                                .statusCode(200));
        return statements.of(
                () -> as(BOARD).get(TargetsInReview.address(scorecard)).then().statusCode(200));
    }

    private static Response attempt(String scorecard, String measure, String target) {
        return as(LEAD).contentType(JSON)
                .body("{%s}".formatted(target))
                .post(TargetsInReview.address(scorecard, measure) + "/trial");
    }

    private static Response say(String who, String scorecard, String measure, String text) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"text\":\"%s\"}".formatted(text))
                .post(TargetsInReview.address(scorecard, measure) + "/comments");
    }

    private static String etag(String who, String path) {
        return as(who).get(path).header("ETag");
    }
}
