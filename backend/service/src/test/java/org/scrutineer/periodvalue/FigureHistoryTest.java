package org.scrutineer.periodvalue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** Both times of a figure: since when it is known here, and when it was published first. */
@QuarkusTest
class FigureHistoryTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";

    @Test
    void whatWasPublishedThenStandsBesideWhatIsKnownNow() {
        OwnMeasure.define("TIMES-1", "Measure of two times");
        OwnMeasure.value("TIMES-1", "2025-03", "90");
        OwnMeasure.value("TIMES-1", "2025-04", "91");
        PublishedScorecard.publish("times-1", ALL, "", "2025-04", OwnMeasure.item("TIMES-1"));
        OwnMeasure.revise("TIMES-1", "2025-04", "92");
        OwnMeasure.value("TIMES-1", "2025-05", "93");
        String address = "/indicators/TIMES-1/figure-history";
        as(OFFICER)
                .get(address)
                .then()
                .statusCode(200)
                .body("more", equalTo(false))
                .body("items.period", equalTo(List.of("2025-05", "2025-04", "2025-03")))
                .body("items[0].revisions[0].published", nullValue())
                .body("items[1].revisions.value.value", equalTo(List.of(92, 91)))
                .body("items[1].revisions[0].published", nullValue())
                .body("items[1].revisions[1].published.scorecard", equalTo("times-1"))
                .body("items[1].revisions[1].published.periodLabel", equalTo("April 2025"))
                .body("items[1].revisions[1].published.revision", equalTo(1));
        // Members read what was published to them, and nothing of what was not.
        as("member")
                .get(address)
                .then()
                .statusCode(200)
                .body("items.period", equalTo(List.of("2025-04", "2025-03")))
                .body("items[0].revisions.value.value", equalTo(List.of(91)));
        as(OFFICER)
                .get(address + "?periods=2")
                .then()
                .body("items", hasSize(2))
                .body("more", equalTo(true));
        as("member").get("/indicators/TIMES-2/figure-history").then().statusCode(404);
    }

    @Test
    void itReadsAsItDidAtAnEarlierMoment() {
        OwnMeasure.define("TIMES-3", "Measure of two times");
        OwnMeasure.value("TIMES-3", "2025-04", "91");
        String first =
                as(OFFICER).get("/period-values/TIMES-3/E08000018/2025-04").path("recordedAt");
        PublishedScorecard.publish("times-3", ALL, "", "2025-04", OwnMeasure.item("TIMES-3"));
        OwnMeasure.revise("TIMES-3", "2025-04", "92");
        as(OFFICER)
                .queryParam("asOf", first)
                .get("/indicators/TIMES-3/figure-history")
                .then()
                .statusCode(200)
                .body("items[0].revisions.value.value", equalTo(List.of(91)))
                .body("items[0].revisions[0].published", nullValue());
        for (String wrong : List.of("yesterday", "+999999998-01-01T00:00:00Z")) {
            as(OFFICER)
                    .header(Contract.WRONG_ON_PURPOSE, "no moment")
                    .queryParam("asOf", wrong)
                    .get("/indicators/TIMES-3/figure-history")
                    .then()
                    .statusCode(400);
        }
    }
}
