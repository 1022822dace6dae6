package org.scrutineer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;

/** Files that load whole or not at all, and errors that say where and never what was sent. */
@QuarkusTest
class BadInputTest extends ApiTest {

    private static final String JSON = "application/json";
    private static final String OFFICER = "performance-officer";

    @Test
    void aFileWithOneWrongRowLoadsNothing() {
        long before = count("select count(*) from period_value");
        String file =
                """
                indicator,area,period,value,symbol,reason
                CYP-001,E08000018,2026-27,18.2,,
                CYP-001,E08000018,2023-24,12%,,
                CYP-001,E08000018,2023-25,12,,
                CYP-404,E08000018,2023-24,12,,
                CYP-001,X99,2023-24,12,q,
                CYP-001,E08000018,2022-23,99,,
                CYP-001,E08000018,2026-27,18.3,,
                """;
        Response dry = as(OFFICER).contentType("text/csv").body(file).post("/period-value-imports");
        dry.then()
                .statusCode(200)
                .body("loaded", equalTo(false))
                .body("rows", equalTo(7))
                .body("problemCount", equalTo(7));
        dry.then()
                .body("problems[0].row", equalTo(3))
                .body("problems[0].column", equalTo("value"))
                .body("problems[0].detail", containsString("%"));
        dry.then()
                .body("problems.find { it.row == 7 }.column", equalTo("reason"))
                .body("problems.find { it.row == 8 }.detail", startsWith("repeats"));
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("text/csv")
                .body(file)
                .post("/period-value-imports?dryRun=false")
                .then()
                .statusCode(422)
                .body("errors.size()", equalTo(7))
                .body(not(containsString("CYP-404")));
        assertEquals(before, count("select count(*) from period_value"));
    }

    @Test
    void whatIsExportedAndImportedAgainChangesNothing() {
        String export =
                as(OFFICER)
                        .get("/period-values.csv?indicator=CYP-019")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        as(OFFICER)
                .contentType("text/csv")
                .body(export)
                .post("/period-value-imports")
                .then()
                .statusCode(200)
                .body("problemCount", equalTo(0))
                .body("added", equalTo(0))
                .body("revised", equalTo(0))
                .body("unchanged", equalTo((int) export.lines().count() - 1));
    }

    @Test
    void errorsNameThePlaceAndNeverTheValue() {
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "short question")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"full-report\",\"period\":\"2023-24\",\"indicators\":[\"CYP-001\"],\"question\":\"<b>no\"}")
                .post("/deep-dive-requests")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/question"))
                .body(not(containsString("<b>")));
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "unknown field")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"scorecard\":\"full-report\",\"surprise\":1}")
                .post("/deep-dive-requests")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/surprise"));
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "limit out of bounds")
                .get("/indicators?limit=1000")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("limit"));
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "limit no number")
                .get("/indicators?limit=many")
                .then()
                .statusCode(400);
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "text that cannot be printed")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"full-report\",\"period\":\"2023-24\",\"indicators\":[\"CYP-001\"],\"question\":\"A question with a NUL \\u0000\"}")
                .post("/deep-dive-requests")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/question"));
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "text that cannot be stored")
                .queryParam("text", "a\u0000b")
                .get("/indicators")
                .then()
                .statusCode(400);
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "unknown state")
                .get("/editions?state=LOST")
                .then()
                .statusCode(400);
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "neither true nor false")
                .get("/deep-dive-requests?mine=yes")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyTheWordFalseLoadsAFile() {
        long before = count("select count(*) from period_value");
        for (String word : List.of("yes", "null", "1")) {
            as(OFFICER)
                    .header(Contract.WRONG_ON_PURPOSE, "neither true nor false")
                    .header("Idempotency-Key", newKey())
                    .contentType("text/csv")
                    .body("indicator,area,period,value\nCYP-001,E08000018,2026-27,18.2\n")
                    .post("/period-value-imports?dryRun=" + word)
                    .then()
                    .statusCode(400);
        }
        assertEquals(before, count("select count(*) from period_value"));
    }

    @Test
    void aTitleIsOneLineAndASourceIsAWebPage() {
        String scorecard =
                "{\"title\":\"%s\",\"purpose\":\"First line.\\n\\nSecond.\",\"audience\":{\"kind\":\"ALL_MEMBERS\",\"committees\":[]},\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\"}";
        for (String title :
                new String[] {
                    "T\\nBcc: x@example.org", "Title\\r", "T\\u2028B", "T \\u202Egnp.exe"
                }) {
            as(OFFICER)
                    .header(Contract.WRONG_ON_PURPOSE, "a title of two lines")
                    .header("If-None-Match", "*")
                    .contentType(JSON)
                    .body(scorecard.formatted(title))
                    .put("/scorecards/two-lines")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", equalTo(List.of("/title")));
        }
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(scorecard.formatted("One line"))
                .put("/scorecards/one-line")
                .then()
                .statusCode(201);
        as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "a source that runs")
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"basis\":\"LOCAL\",\"target\":1,\"source\":\"Test\",\"sourceUrl\":\"javascript:alert(1)\"}")
                .put("/indicators/CYP-003/thresholds/2033-34")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/sourceUrl")));
    }

    @Test
    void aPageTokenServesOnlyTheFilterItWasMadeFor() {
        String next =
                as("member")
                        .get("/indicators?limit=2&theme=Child Protection")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("next");
        as("member")
                .queryParam("page", next)
                .queryParam("theme", "Child Protection")
                .get("/indicators?limit=2")
                .then()
                .statusCode(200);
        as("member")
                .queryParam("page", next)
                .get("/indicators?limit=2")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("page"));
        as("member").get("/indicators?page=forged").then().statusCode(400);
    }

    @Test
    void aWriteByCookieFromElsewhereIsRefused() {
        anonymous()
                .cookie("q_session_web", "stolen")
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"full-report\",\"period\":\"2023-24\",\"indicators\":[\"CYP-001\"],\"question\":\"From another site\"}")
                .header("Idempotency-Key", newKey())
                .header("Sec-Fetch-Site", "cross-site")
                .header("X-Requested-With", "Scrutineer")
                .post("/deep-dive-requests")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:scrutineer:problem:cross-site"));
    }
}
