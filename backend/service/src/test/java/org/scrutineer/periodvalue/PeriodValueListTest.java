package org.scrutineer.periodvalue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** What the list of values can be narrowed to. */
@QuarkusTest
class PeriodValueListTest extends ApiTest {

    private static final String OF_PERIOD = "/period-values?indicator=CYP-001&period=2023-24";

    @Test
    void ofOnePeriodItHoldsEveryAreaOnce() {
        JsonPath all =
                as("performance-officer")
                        .get(OF_PERIOD + "&limit=200")
                        .then()
                        .statusCode(200)
                        .body("items.period", everyItem(equalTo("2023-24")))
                        .body("items.indicator", everyItem(equalTo("CYP-001")))
                        .body("items.size()", greaterThan(100))
                        .extract()
                        .jsonPath();
        assertEquals(
                all.getList("items.area").stream().distinct().count(),
                all.getList("items.area").size());
    }

    @Test
    void itIsReadPageByPage() {
        JsonPath first =
                as("performance-officer").get(OF_PERIOD + "&limit=1").then().extract().jsonPath();
        JsonPath second =
                as("performance-officer")
                        .queryParam("page", first.getString("next"))
                        .get(OF_PERIOD + "&limit=1")
                        .then()
                        .statusCode(200)
                        .body("items.period", everyItem(equalTo("2023-24")))
                        .extract()
                        .jsonPath();
        assertNotEquals(first.getString("items[0].area"), second.getString("items[0].area"));
        as("performance-officer")
                .queryParam("page", first.getString("next"))
                .get("/period-values?indicator=CYP-001&period=2022-23&limit=1")
                .then()
                .statusCode(400);
    }
}
