package org.scrutineer.demo;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** Which returns the demonstration's measures come from, with the days that are published. */
@QuarkusTest
class DemonstrationReturnsTest extends ApiTest {

    @Test
    void aMeasureNamesItsReturn() {
        as("member")
                .get("/statutory-returns?indicator=CYP-022")
                .then()
                .statusCode(200)
                .body("items.code", contains("sen2"))
                .body("items[0].rounds.find { it.code == '2025' }.dueOn", equalTo("2025-03-14"));
        as("member")
                .get("/statutory-returns?indicator=CYP-045")
                .then()
                .body("items.code", contains("ssda903", "school-census"));
    }

    @Test
    void theFiguresOfARoundAreThoseThatWerePublished() {
        as("performance-officer")
                .get("/statutory-returns/cin-census/rounds/2024-25/figures")
                .then()
                .statusCode(200)
                .body("figures", hasSize(19))
                .body("figures.standing", everyItem(equalTo("FINAL")))
                .body("figures.period", everyItem(equalTo("2024-25")))
                .body("figures.find { it.indicator == 'CYP-001' }.settled", equalTo("19.6%"))
                .body("late", equalTo(0));
        // The workforce is counted to September and published for the calendar year.
        as("performance-officer")
                .get("/statutory-returns/csww/rounds/2023-24/figures")
                .then()
                .body("figures.period", everyItem(equalTo("CY2024")));
    }

    @Test
    void noDayIsMadeUp() {
        as("member").get("/statutory-returns/ssda903").then().body("rounds", empty());
        as("member").get("/statutory-returns/school-census").then().body("rounds", empty());
    }
}
