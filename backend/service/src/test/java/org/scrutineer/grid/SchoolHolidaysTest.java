package org.scrutineer.grid;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;

/** Nobody owes a figure for weeks in which schools were closed. */
@QuarkusTest
class SchoolHolidaysTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";

    @Test
    void aHolidayBetweenTwoFiguresIsNotOwedAndLongerGapsAre() {
        create(
                "/indicators/HOLIDAY-1",
                "{\"title\":\"Attendance\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"HIGH_IS_GOOD\",\"frequency\":\"WEEKLY\",\"yearType\":\"ACADEMIC\",\"aggregation\":\"RATIO\",\"comparator\":\"PREVIOUS_PERIOD\",\"theme\":\"Others\"}");
        // Two weeks of Easter, four that are missing, and half-term.
        for (String week : List.of("2018-W12", "2018-W15", "2018-W20", "2018-W22")) {
            OwnMeasure.value("HOLIDAY-1", week, "91");
        }
        create(
                "/scorecards/holiday-1",
                "{\"title\":\"Weeks\",\"purpose\":\"Test\",\"audience\":{\"kind\":\"ALL_MEMBERS\",\"committees\":[]},\"frequency\":\"WEEKLY\",\"yearType\":\"ACADEMIC\"}");
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"reason\":\"The first set\",\"items\":[%s]}"
                                .formatted(OwnMeasure.item("HOLIDAY-1")))
                .post("/scorecards/holiday-1/sets")
                .then()
                .statusCode(201);
        states("2018-W15", 3, List.of("NONE", "NONE", "THERE"));
        states("2018-W20", 6, List.of("THERE", "OWED", "OWED", "OWED", "OWED", "THERE"));
        states("2018-W21", 1, List.of("NONE"));
    }

    private static void states(String week, int weeks, List<String> expected) {
        as(OFFICER)
                .get("/figure-grid?scorecard=holiday-1&period=%s&periods=%d".formatted(week, weeks))
                .then()
                .statusCode(200)
                .body("tables[0].measures[0].cells.state", equalTo(expected));
    }

    private static void create(String path, String body) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }
}
