package org.scrutineer.edition.writing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** What a document says of a figure besides its number, from stored figures to the answer. */
@QuarkusTest
class SaidOfFiguresTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";

    @Test
    void theCouncilsOwnFigureOfLowReliabilityIsShownButNeitherRatedNorRanked() {
        OwnMeasure.define("SAID-U", "Of low reliability");
        OwnMeasure.value("SAID-U", "2025-08", "95");
        put("/period-values/SAID-U/E08000018/2025-09", "{\"value\":95,\"symbol\":\"u\"}");
        assessment("SAID-U", "2025-09")
                .body("measure.periods[2].display", equalTo("95.0% (u)"))
                .body("measure.rating.code", equalTo("NOT_RATED"))
                .body("measure.rating.reason", containsString("of low reliability"))
                .body("measure.position.counted", equalTo(0))
                .body("measure.position.text", containsString("of low reliability"))
                .body("measure.direction.code", equalTo("NOT_AVAILABLE"));
        assessment("SAID-U", "2025-08").body("measure.rating.code", equalTo("GREEN"));
    }

    @Test
    void aFigureYearsOldSaysItsAgeAndIsRatedAsLastKnown() {
        OwnMeasure.define("SAID-OLD", "Not counted for years");
        put(
                "/indicators/SAID-OLD/thresholds/2022-23",
                "{\"basis\":\"LOCAL\",\"target\":90,\"source\":\"Test\"}");
        OwnMeasure.value("SAID-OLD", "2023-01", "70");
        OwnMeasure.define("SAID-LATE", "Only late");
        OwnMeasure.value("SAID-LATE", "2025-04", "70");
        PublishedScorecard.publish(
                "said-of-figures",
                ALL,
                "",
                "2025-12",
                OwnMeasure.item("SAID-OLD") + "," + OwnMeasure.item("SAID-LATE"));
        as("member")
                .get("/scorecards/said-of-figures/editions/2025-12/document")
                .then()
                .statusCode(200)
                .body(
                        "themes[0].measures.age",
                        contains(
                                equalTo("The last known figure, 2 years before December 2025"),
                                nullValue()))
                .body("themes[0].measures.rating.word", contains("Red, last known", "Red"))
                .body("counts.red", equalTo(2));
        as("member")
                .get("/scorecards/said-of-figures/editions/2025-12/measures/SAID-OLD")
                .then()
                .statusCode(200)
                .body(
                        "headline",
                        startsWith(
                                "70.0% in January 2023. The last known figure, 2 years before December 2025."))
                .body("headline", containsString("Red, last known: 70.0% misses"));
    }

    @Test
    void aTargetByOneGroupOfNeighboursBesideAnotherSaysSo() {
        assessment("CYP-078", "AY2022-23")
                .body(
                        "measure.comparisonNotes",
                        hasItem(
                                "The target goes by the average of Statistical neighbours (2021-04 model), the comparison by the average of Statistical neighbours (2025-05 model)."));
        assessment("CYP-078", "AY2023-24")
                .body("measure.comparisonNotes", not(hasItem(startsWith("The target goes by"))));
    }

    @Test
    void whatFewerThanHalfOfItsAuthoritiesCanCheckIsSaidToBeUnchecked() {
        as("member")
                .get("/scorecards/full-report/editions/2024-25/document")
                .then()
                .statusCode(200)
                .body("unchecked", startsWith("For "))
                .body(
                        "themes.measures.flatten().comparisons.flatten().unchecked",
                        hasItem(
                                "England could not be checked: only 14 of its 153 authorities have a figure here."))
                .body(
                        "themes.measures.flatten().position.shortText",
                        hasItem(containsString(" of the 14 with a figure here, of 153 in all: ")));
        assessment("CYP-001", "2024-25")
                .body("measure.comparisons.unchecked", not(hasItems(startsWith("England"))));
    }

    private static ValidatableResponse assessment(String indicator, String period) {
        return as(OFFICER)
                .get("/indicators/%s/assessment?period=%s".formatted(indicator, period))
                .then()
                .statusCode(200);
    }

    private static void put(String path, String body) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }
}
