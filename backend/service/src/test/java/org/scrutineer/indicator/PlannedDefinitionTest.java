package org.scrutineer.indicator;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.clock.Clocks;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;

/** A change of a definition that is planned counts from its day on, and changes nothing else. */
@QuarkusTest
class PlannedDefinitionTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";
    private static final LocalDate DAY = LocalDate.now(Clocks.LONDON).plusDays(30);

    @Inject PlannedDefinitions planned;

    @Test
    void itIsMadeOnItsDayAndLeavesWhatWasChangedMeanwhile() {
        OwnMeasure.define("PLANNED-1", "Visits on time");
        plan("PLANNED-1", "If-None-Match", "*", DAY, "LOW_IS_GOOD", "As the Department counts")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("effectiveFrom", equalTo(DAY.toString()))
                .body("changes", equalTo(List.of("polarity")))
                .body("definition.polarity", equalTo("LOW_IS_GOOD"));
        plan("PLANNED-1", "If-None-Match", "*", DAY, "NONE", "Again").then().statusCode(412);
        define("PLANNED-1", "HIGH_IS_GOOD", "Visits in time", "\"0\"");
        makeDue(DAY.minusDays(1));
        polarity("PLANNED-1", "HIGH_IS_GOOD");
        as("lead-officer")
                .get("/indicators/PLANNED-1/planned-definition")
                .then()
                .statusCode(200)
                .body("definition.title", equalTo("Visits in time"));
        makeDue(DAY);
        polarity("PLANNED-1", "LOW_IS_GOOD");
        as(OFFICER)
                .get("/indicators/PLANNED-1")
                .then()
                .body("title", equalTo("Visits in time"))
                .body("comparator", equalTo("PREVIOUS_PERIOD"));
        as(OFFICER).get("/indicators/PLANNED-1/planned-definition").then().statusCode(404);
        makeDue(DAY);
        assertEquals(1, audited("PLANNED-1", "indicator-change-planned"));
        assertEquals(1, audited("PLANNED-1", "indicator-change-made"));
    }

    @Test
    void itIsChangedAndTakenBackByWhomeverReadIt() {
        OwnMeasure.define("PLANNED-2", "Visits on time");
        plan("PLANNED-2", "If-None-Match", "*", DAY, "LOW_IS_GOOD", "A reason");
        plan("PLANNED-2", "If-Match", "\"0\"", DAY.plusDays(1), "NONE", "Another")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("reason", equalTo("Another"));
        String address = "/indicators/PLANNED-2/planned-definition";
        as(OFFICER).header("If-Match", "\"0\"").delete(address).then().statusCode(412);
        as(OFFICER).header("If-Match", "\"1\"").delete(address).then().statusCode(204);
        makeDue(DAY.plusDays(1));
        polarity("PLANNED-2", "HIGH_IS_GOOD");
    }

    @Test
    void aDayThatIsNotToComeAndAChangeThatIsNoneAreRefused() {
        OwnMeasure.define("PLANNED-3", "Visits on time");
        plan("PLANNED-3", "If-None-Match", "*", LocalDate.now(Clocks.LONDON), "NONE", "A reason")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/effectiveFrom"))
                .body("errors[0].detail", containsString("a day to come"));
        plan("PLANNED-3", "If-None-Match", "*", DAY, "HIGH_IS_GOOD", "A reason")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/definition"));
    }

    private void makeDue(LocalDate day) {
        planned.makeDue(day.atTime(0, 1).atZone(Clocks.LONDON).toInstant());
    }

    private static void polarity(String code, String is) {
        as(OFFICER).get("/indicators/" + code).then().body("polarity", equalTo(is));
    }

    private long audited(String code, String action) {
        return count(
                "select count(*) from audit_event where object_id = '%s' and action = '%s'"
                        .formatted(code, action));
    }

    private static Response plan(
            String code, String condition, String of, LocalDate day, String polarity, String why) {
        return as(OFFICER)
                .header(condition, of)
                .contentType(JSON)
                .body(
                        "{\"effectiveFrom\":\"%s\",\"reason\":\"%s\",\"definition\":%s}"
                                .formatted(day, why, definition(polarity, "Visits on time")))
                .put("/indicators/%s/planned-definition".formatted(code));
    }

    private static void define(String code, String polarity, String title, String etag) {
        as(OFFICER)
                .header("If-Match", etag)
                .contentType(JSON)
                .body(definition(polarity, title))
                .put("/indicators/" + code)
                .then()
                .statusCode(200);
    }

    private static String definition(String polarity, String title) {
        return "{\"title\":\"%s\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"%s\",\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"comparator\":\"PREVIOUS_PERIOD\",\"theme\":\"Others\"}"
                .formatted(title, polarity);
    }
}
