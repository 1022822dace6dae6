package org.scrutineer.edition.reading;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.PublishedScorecard;

/**
 * What anyone reads without a sign-in: the published editions of public scorecards, and nothing
 * else.
 */
@QuarkusTest
class PublicReadingTest extends ApiTest {

    private static final String PLAN = "/scorecards/council-plan";

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

    /** On a scorecard of its own, so that it finds no draft that another test has opened. */
    @Test
    void aDraftOfAPublicScorecardIsNotPublic() {
        String scorecard =
                PublishedScorecard.publish(
                        "public-draft", "{\"kind\":\"PUBLIC\",\"committees\":[]}", "2017-03");
        PublishedScorecard.draft(scorecard, "2017-04");
        String editions = "/scorecards/" + scorecard + "/editions/";
        anonymous().get(editions + "2017-03/document").then().statusCode(200);
        anonymous().get(editions + "2017-04").then().statusCode(401);
        anonymous().get(editions + "2017-04/document").then().statusCode(401);
        anonymous()
                .get("/editions?limit=200&scorecard=" + scorecard)
                .then()
                .body("items.period", equalTo(List.of("2017-03")));
        as("member").get(editions + "2017-04").then().statusCode(404);
        as("performance-officer").get(editions + "2017-04").then().statusCode(200);
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
                .body("items.code", hasItem("council-plan"))
                .body("items.audience.kind", everyItem(equalTo("PUBLIC")));
        as("administrator").get(PLAN + "/editions/2023-24-Q2/document").then().statusCode(200);
        as("administrator").get("/scorecards/full-report").then().statusCode(404);
    }
}
