package org.scrutineer.testing;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** Reports of scorecards' years, taken through their steps by those whose steps they are. */
public final class MadeAnnualReport extends ApiTest {

    private static final String JSON = "application/json";
    private static final String OFFICER = "performance-officer";

    private MadeAnnualReport() {}

    /** The reference of one on a financial year. */
    public static String draft(String scorecard, String year) {
        return open(scorecard, "FINANCIAL", year)
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    public static Response open(String scorecard, String yearKind, String year) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"%s\",\"yearKind\":\"%s\",\"year\":\"%s\"}"
                                .formatted(scorecard, yearKind, year))
                .post("/annual-reports");
    }

    public static String published(String scorecard, String year) {
        String report = draft(scorecard, year);
        step(OFFICER, report, "SUBMIT").statusCode(200);
        step("board", report, "APPROVE").statusCode(200);
        step(OFFICER, report, "PUBLISH").statusCode(200);
        return report;
    }

    public static ValidatableResponse step(String who, String report, String move) {
        return post(who, report, "{\"move\":\"%s\"}".formatted(move));
    }

    public static ValidatableResponse sendBack(String who, String report, String why) {
        return post(who, report, "{\"move\":\"SEND_BACK\",\"text\":\"%s\"}".formatted(why));
    }

    private static ValidatableResponse post(String who, String report, String body) {
        return as(who).header("If-Match", version(report))
                .contentType(JSON)
                .body(body)
                .post("/annual-reports/%s/steps".formatted(report))
                .then();
    }

    /**
     * @param section as the API takes it
     */
    public static ValidatableResponse write(String report, String section) {
        return as(OFFICER)
                .header("If-Match", version(report))
                .contentType(JSON)
                .body(section)
                .put("/annual-reports/%s/section".formatted(report))
                .then();
    }

    /** As it stands now. */
    private static String version(String report) {
        return as(OFFICER).get("/annual-reports/" + report).header("ETag");
    }
}
