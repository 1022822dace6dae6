package org.scrutineer.edition.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/**
 * What another definition would change is said before it is made, by the rules that rate editions.
 */
@QuarkusTest
class DefinitionPreviewTest extends ApiTest {

    @Test
    void editionsTargetsAndRatingsAreNamedAndNothingIsKept() {
        OwnMeasure.define("DEFINED-1", "Visits on time");
        OwnMeasure.value("DEFINED-1", "2025-04", "91");
        OwnMeasure.value("DEFINED-1", "2025-05", "85.4");
        PublishedScorecard.publish(
                "defined-1",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2025-04",
                OwnMeasure.item("DEFINED-1"));
        PublishedScorecard.draft("defined-1", "2025-05");
        preview("DEFINED-1", "PERCENTAGE", 1, "HIGH_IS_GOOD", 200)
                .body("editions.period", contains("2025-05"))
                .body("editions.state", contains("DRAFT"))
                .body("targets", empty())
                .body("figures", equalTo(2))
                .body("changed", empty());
        // With low good, amber below the target is no tolerance, and both figures miss it
        // otherwise.
        preview("DEFINED-1", "PERCENTAGE", 0, "LOW_IS_GOOD", 200)
                .body("targets.year", contains("2025-26"))
                .body("targets[0].detail", containsString("as low is good"))
                .body("changed.before.period", contains("2025-05", "2025-04"))
                .body("changed.before.display", contains("85.4%", "91.0%"))
                .body("changed.after.display", contains("85%", "91%"))
                .body("changed.before.rating.code", contains("AMBER", "GREEN"));
        as("performance-officer")
                .get("/indicators/DEFINED-1")
                .then()
                .body("polarity", equalTo("HIGH_IS_GOOD"))
                .header("ETag", equalTo("\"0\""));
    }

    @Test
    void whatCouldNotBeSavedIsRefusedInTheSameWay() {
        OwnMeasure.define("DEFINED-2", "Visits on time");
        as("performance-officer")
                .contentType("application/json")
                .body(definition("PERCENTAGE", 1, "HIGH_IS_GOOD").replace("MONTHLY", "QUARTERLY"))
                .post("/indicators/DEFINED-2/definition-preview")
                .then()
                .statusCode(409)
                .body("detail", containsString("the other calendar"));
    }

    private static ValidatableResponse preview(
            String code, String unit, int decimals, String polarity, int status) {
        return as("performance-officer")
                .contentType("application/json")
                .body(definition(unit, decimals, polarity))
                .post("/indicators/%s/definition-preview".formatted(code))
                .then()
                .statusCode(status);
    }

    private static String definition(String unit, int decimals, String polarity) {
        return "{\"title\":\"Visits on time\",\"definition\":\"Test\",\"unit\":\"%s\",\"decimals\":%d,\"polarity\":\"%s\",\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"comparator\":\"PREVIOUS_PERIOD\",\"theme\":\"Others\"}"
                .formatted(unit, decimals, polarity);
    }
}
