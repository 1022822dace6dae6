package org.scrutineer.edition.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;

/** What a target would rate, before it is one. */
@QuarkusTest
class ThresholdPreviewTest extends ApiTest {

    private static final String OFFICER = "performance-officer";

    @Test
    void theFiguresOfTheYearAreRatedAndNothingIsKept() {
        OwnMeasure.define("PROPOSED-1", "Rated before it is");
        OwnMeasure.value("PROPOSED-1", "2025-03", "95");
        OwnMeasure.value("PROPOSED-1", "2025-10", "84");
        OwnMeasure.value("PROPOSED-1", "2025-11", "88");
        OwnMeasure.value("PROPOSED-1", "2025-12", "91");
        preview("PROPOSED-1", "2025-26", "\"target\":91,\"amber\":85")
                .statusCode(200)
                .body("year", equalTo("2025-26"))
                .body("figures.period", contains("2025-12", "2025-11", "2025-10"))
                .body("figures.display", contains("91.0%", "88.0%", "84.0%"))
                .body("figures.rating.code", contains("GREEN", "AMBER", "RED"));
        preview("PROPOSED-1", "2025-26", "\"target\":91,\"targetBound\":\"EXCLUSIVE\",\"amber\":80")
                .body("figures.rating.code", contains("AMBER", "AMBER", "AMBER"));
        as(OFFICER)
                .get("/indicators/PROPOSED-1/thresholds/2025-26")
                .then()
                .body("target", equalTo(90));
    }

    @Test
    void aYearWithoutFiguresIsTriedOnTheLatestThatHasSome() {
        OwnMeasure.define("PROPOSED-2", "Rated for next year");
        preview("PROPOSED-2", "2026-27", "\"target\":80")
                .statusCode(200)
                .body("year", nullValue())
                .body("figures", hasSize(0));
        OwnMeasure.value("PROPOSED-2", "2025-03", "70");
        OwnMeasure.value("PROPOSED-2", "2025-12", "85");
        preview("PROPOSED-2", "2026-27", "\"target\":80")
                .body("year", equalTo("2025-26"))
                .body("yearLabel", equalTo("2025-26"))
                .body("figures.period", contains("2025-12"))
                .body("figures.rating.code", contains("GREEN"));
        as(OFFICER).get("/indicators/PROPOSED-2/thresholds/2026-27").then().statusCode(404);
    }

    @Test
    void eachFigureIsHeldAgainstItsOwnPeriodOfTheYearBefore() {
        OwnMeasure.define("PROPOSED-3", "Rated against the year before");
        OwnMeasure.value("PROPOSED-3", "2024-11", "70");
        OwnMeasure.value("PROPOSED-3", "2024-12", "80");
        OwnMeasure.value("PROPOSED-3", "2025-11", "76");
        OwnMeasure.value("PROPOSED-3", "2025-12", "84");
        preview(
                        "PROPOSED-3",
                        "2025-26",
                        "\"targetRelativeTo\":\"same-period-last-year\",\"targetMargin\":5")
                .statusCode(200)
                .body("figures.rating.code", contains("RED", "GREEN"))
                .body("figures[0].targetText", containsString("85% or more, 5% more than"));
    }

    /** The authorities are known in the period of the latest figure alone. */
    @Test
    void anEarlierFigureBeyondTheAuthoritiesOfTheLatestIsRatedToo() {
        OwnMeasure.define("PROPOSED-5", "Rated far from others");
        OwnMeasure.value("PROPOSED-5", "2025-11", "5");
        Confirming.load(
                        """
                        indicator,area,period,value,reason
                        PROPOSED-5,E08000018,2025-12,85,
                        PROPOSED-5,E08000016,2025-12,86,
                        PROPOSED-5,E08000019,2025-12,87,
                        """)
                .then()
                .statusCode(200);
        preview("PROPOSED-5", "2025-26", "\"target\":80")
                .statusCode(200)
                .body("figures.rating.code", contains("GREEN", "RED"));
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsPlace() {
        OwnMeasure.define("PROPOSED-4", "Rated by nothing");
        as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "amber above the target")
                .contentType("application/json")
                .body("{\"target\":80,\"amber\":90}")
                .post("/indicators/PROPOSED-4/thresholds/2025-26/preview")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/amber"));
        for (String endless :
                List.of(
                        "{\"target\":1e999999}",
                        "{\"target\":80,\"tolerancePercent\":1e-999999}")) {
            as(OFFICER)
                    .header(Contract.WRONG_ON_PURPOSE, "a number of a million digits")
                    .contentType("application/json")
                    .body(endless)
                    .post("/indicators/PROPOSED-4/thresholds/2025-26/preview")
                    .then()
                    .statusCode(422);
        }
        as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "a month for a year")
                .contentType("application/json")
                .body("{\"target\":80}")
                .post("/indicators/PROPOSED-4/thresholds/2025-12/preview")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse preview(String code, String year, String proposal) {
        return as(OFFICER)
                .contentType("application/json")
                .body("{%s}".formatted(proposal))
                .post("/indicators/%s/thresholds/%s/preview".formatted(code, year))
                .then();
    }
}
