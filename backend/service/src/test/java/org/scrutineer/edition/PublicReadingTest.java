package org.scrutineer.edition;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.testing.ApiTest;

/**
 * What anyone reads without a sign-in: the published editions of public scorecards, and nothing
 * else.
 */
@QuarkusTest
class PublicReadingTest extends ApiTest {

    private static final String PLAN = "/scorecards/council-plan";

    /** Other tests may publish more. */
    private static final List<String> PUBLIC =
            List.of("council-plan", "exempt-test", "follow-exempt");

    @Test
    void aVisitorFindsAndReadsAPublicScorecard() {
        anonymous()
                .get("/scorecards")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("council-plan"))
                .body("items.audience.kind", everyItem(equalTo("PUBLIC")));
        anonymous()
                .get("/editions?limit=200")
                .then()
                .statusCode(200)
                .body("items.scorecard", hasItem("council-plan"))
                .body("items.state", everyItem(equalTo("PUBLISHED")));
        anonymous()
                .get(PLAN + "/editions/2023-24-Q2")
                .then()
                .statusCode(200)
                .body("openedBy", nullValue())
                .body("steps", equalTo(List.of()))
                .body("actions", equalTo(List.of()));
        anonymous()
                .get(PLAN + "/editions/2023-24-Q2/measures/CYP-001")
                .then()
                .statusCode(200)
                .body("measure.indicator", equalTo("CYP-001"));
    }

    @Test
    void whatAVisitorReadsMayBeKeptByASharedCacheAndWhatAMemberReadsMayNot() {
        String document = PLAN + "/editions/2023-24-Q2/document";
        Response read = anonymous().get(document);
        assertEquals("public, no-cache", read.header("Cache-Control"));
        assertEquals("private, no-cache", as("member").get(document).header("Cache-Control"));
        anonymous()
                .header("If-None-Match", read.header("ETag"))
                .get(document)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/scorecards/full-report",
                "/scorecards/full-report/editions/2024-25",
                "/scorecards/full-report/editions/2024-25/document",
                "/scorecards/full-report/editions/2024-25/measures/CYP-001",
                "/scorecards/attendance-weekly/editions/2025-W45/document",
                "/scorecards/none",
                "/scorecards/none/editions/2024-25/document",
                "/scorecards/council-plan/editions/2023-24-Q3",
                "/scorecards/council-plan/editions/2023-24-Q3/document",
                "/scorecards/council-plan/editions/2023-24-Q2/measures/ATT-PRI",
                "/scorecards/council-plan/editions/2023-24-Q2/document?revision=2"
            })
    void whatIsForOthersAnswersAVisitorLikeWhatIsNotThere(String path) {
        Response answer = anonymous().get(path);
        String none = "/scorecards/none";
        Response nothing = anonymous().get(none);
        assertEquals(401, answer.statusCode());
        assertEquals("Bearer", answer.header("WWW-Authenticate"));
        // Only the address that was asked for is said again.
        assertEquals(
                nothing.asString().replace("/api/v1" + none, ""),
                answer.asString().replace("/api/v1" + path.replaceFirst("\\?.*", ""), ""));
    }

    @Test
    void aDraftOfAPublicScorecardIsNotPublic() {
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"overview\":\"Not yet\"}")
                .put(PLAN + "/editions/2024-25-Q1")
                .then()
                .statusCode(201);
        anonymous().get(PLAN + "/editions/2024-25-Q1").then().statusCode(401);
        anonymous().get(PLAN + "/editions/2024-25-Q1/document").then().statusCode(401);
        anonymous()
                .get("/editions?scorecard=council-plan&limit=200")
                .then()
                .body("items.period", not(hasItem("2024-25-Q1")));
        as("member").get(PLAN + "/editions/2024-25-Q1").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"full-report", "attendance-weekly", "none"})
    void aListNarrowedToAScorecardThatIsNotPublicIsEmpty(String scorecard) {
        anonymous()
                .get("/editions?scorecard=" + scorecard)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    /** Anyone may read what is public, so someone with a role that reads nothing may. */
    @Test
    void anAdministratorReadsWhatIsPublicAndNoMore() {
        as("administrator")
                .get("/scorecards")
                .then()
                .statusCode(200)
                .body("items.code", everyItem(in(PUBLIC)));
        as("administrator").get(PLAN + "/editions/2023-24-Q2/document").then().statusCode(200);
        as("administrator").get("/scorecards/full-report").then().statusCode(404);
    }
}
