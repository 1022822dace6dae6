package org.scrutineer.quality;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.Statements;

/**
 * What is not in order is counted, listed and explained. The measures come once a year, so that the
 * day of the test says little of what is owed.
 */
@QuarkusTest
class DataQualityTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String LEAD = "lead-officer";
    private static final String JSON = "application/json";

    @Inject Statements statements;

    @Test
    void whatIsNotInOrderIsCountedByServiceAndKindAndLeadsToTheGrid() {
        String service = "/services/quality-1";
        define("QUAL-1", service);
        value("QUAL-1", "2019-20", "50");
        value("QUAL-1", "2021-22", "51");
        of(service, "MISSING")
                .body("found", equalTo(1))
                .body("items[0].indicator", equalTo("QUAL-1"))
                .body("items[0].period", equalTo("2020-21"))
                .body("items[0].area.name", equalTo("Rotherham"))
                .body(
                        "items[0].text",
                        equalTo("No figure, though 2021-22 has one. Owed since 31 March 2021."))
                .body("items[0].serviceName", equalTo("Quality 1"))
                .body("items[0].grid.service", equalTo(service))
                .body("items[0].explained", nullValue());
        Response late = of(service, "LATE").extract().response();
        Response grid =
                as(OFFICER)
                        .get(
                                "/figure-grid?service=%s&periods=%d"
                                        .formatted(
                                                service,
                                                of(service, "MISSING")
                                                        .extract()
                                                        .<Integer>path("items[0].grid.periods")));
        assertEquals("2020-21", grid.path("tables[0].periods[0].code"));
        assertEquals("2022-23", late.path("items[0].period"));
        assertEquals(
                "No figure. Owed since 31 March 2023, and so are the %d periods after it."
                        .formatted(grid.<Integer>path("owed") - 2),
                late.path("items[0].text"),
                "as many as the grid says");
        as(OFFICER)
                .get("/data-quality")
                .then()
                .body("kinds", hasSize(FindingKind.values().length))
                .body(
                        "services.find { it.name == 'Quality 1' }.kinds.title",
                        equalTo(List.of("Late", "Missing")));
    }

    @Test
    void anExplanationHoldsUntilTheFigureIsRevised() {
        String service = "/services/quality-2";
        define("QUAL-2", service);
        write("QUAL-2", "2021-22", "\"value\":50,\"numerator\":612,\"denominator\":590");
        String id =
                of(service, "NUMERATOR_ABOVE_DENOMINATOR")
                        .body("found", equalTo(1))
                        .extract()
                        .path("items[0].id");
        explain(OFFICER, id, "The returns were counted twice, as agreed.")
                .then()
                .statusCode(200)
                .body("by", equalTo("Performance Officer Demonstration"));
        explain(LEAD, id, "Another service's affair.").then().statusCode(404);
        of(service, "NUMERATOR_ABOVE_DENOMINATOR").body("found", equalTo(0));
        as(OFFICER)
                .get(
                        "/data-quality?explained=true&kind=NUMERATOR_ABOVE_DENOMINATOR&service="
                                + service)
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body(
                        "items[0].explained.reason",
                        equalTo("The returns were counted twice, as agreed."))
                .body(
                        "services.find { it.service == '%s' }.explained".formatted(service),
                        equalTo(2));
        as(OFFICER)
                .get("/audit-events?measure=QUAL-2")
                .then()
                .body("items[0].actionText", equalTo("Data quality explained"))
                .body("items[0].period", equalTo("2021-22"))
                .body("items[0].reason", equalTo("The returns were counted twice, as agreed."));
        revise("QUAL-2", "2021-22", "\"value\":50,\"numerator\":613,\"denominator\":590");
        of(service, "NUMERATOR_ABOVE_DENOMINATOR")
                .body("found", equalTo(1))
                .body("items[0].id", not(equalTo(id)));
        as(OFFICER).get("/data-quality/" + id).then().statusCode(404);
        explain(OFFICER, id, "The returns were counted twice, as agreed.").then().statusCode(404);
    }

    @Test
    void whatWasConfirmedAsRightWhenItWasRecordedIsExplained() {
        String service = "/services/quality-3";
        define("QUAL-3", service);
        value("QUAL-3", "2021-22", "212");
        of(service, "OUT_OF_BOUNDS").body("found", equalTo(0));
        as(OFFICER)
                .get("/data-quality?explained=true&kind=OUT_OF_BOUNDS&service=" + service)
                .then()
                .body("found", equalTo(1))
                .body("items[0].text", equalTo("212% is more than 100%."))
                .body(
                        "items[0].explained.reason",
                        equalTo("Confirmed as right when it was recorded."))
                .body("items[0].explained.by", equalTo("Performance Officer Demonstration"));
    }

    @Test
    void aProvisionalFigureIsNamedAfterNinetyDays() {
        String service = "/services/quality-4";
        define("QUAL-4", service);
        write("QUAL-4", "2021-22", "\"value\":50,\"status\":\"PROVISIONAL\"");
        change(
                """
                insert into period_value (indicator_code, area_code, period_code, first_day, last_day, revision, current, value, status, recorded_by, recorded_at)
                values ('QUAL-4', 'E08000018', '2020-21', '2020-04-01', '2021-03-31', 1, true, 50, 'PROVISIONAL', 'Test', '2024-03-01T12:00:00Z')
                """);
        of(service, "PROVISIONAL_TOO_LONG")
                .body("items.period", equalTo(List.of("2020-21")))
                .body("items.text", equalTo(List.of("Provisional since 1 March 2024.")));
    }

    @Test
    void aComparatorOutsideItsOwnAuthoritiesIsNamed() {
        String service = "/services/quality-5";
        define("QUAL-5", service);
        change(
                """
                insert into period_value (indicator_code, area_code, period_code, first_day, last_day, revision, current, value, status, recorded_by, recorded_at)
                select 'QUAL-5', code, '2021-22', date '2021-04-01', date '2022-03-31', 1, true, case when kind = 'COUNCIL' then 50 else 80 end, 'CONFIRMED', 'Test', now()
                from area where kind = 'COUNCIL' or code = 'E92000001'
                """);
        of(service, "OUTSIDE_ITS_PARTS")
                .body("found", equalTo(1))
                .body("items[0].area.name", equalTo("England"))
                .body("items[0].text", containsString("which run from 50.0% to 50.0%."))
                .body("items[0].grid", nullValue());
    }

    @Test
    void aLeadOfficerSeesTheMeasuresOfTheirServicesAlone() {
        define("QUAL-6", "/services/social-care");
        define("QUAL-7", "/services/quality-7");
        define("QUAL-8", null);
        as(LEAD).get("/data-quality?measure=QUAL-6").then().body("found", equalTo(1));
        as(LEAD).get("/data-quality?measure=QUAL-7").then().body("found", equalTo(0));
        as(LEAD).get("/data-quality?measure=QUAL-8")
                .then()
                .body("items.kind", equalTo(List.of("LATE")));
        as(LEAD).get("/data-quality")
                .then()
                .body("services.service", not(hasItem("/services/quality-7")))
                .body("kinds.find { it.kind == 'NO_SERVICE' }.open", equalTo(0));
        as(OFFICER)
                .get("/data-quality?kind=NO_SERVICE&service=none&measure=QUAL-8")
                .then()
                .body("items.kind", equalTo(List.of("NO_SERVICE")))
                .body("items[0].area", nullValue());
        String id = as(LEAD).get("/data-quality?measure=QUAL-6").path("items[0].id");
        explain(LEAD, id, "The service is being reorganised.").then().statusCode(200);
        as(OFFICER)
                .get("/data-quality/" + id)
                .then()
                .statusCode(200)
                .body("explained.by", equalTo("Lead Officer Demonstration"))
                .body("explained.at", notNullValue());
    }

    /** As many statements for four measures as for two. */
    @Test
    void noFindingHasAStatementOfItsOwn() {
        define("QUAL-9", "/services/quality-9");
        define("QUAL-10", "/services/quality-9");
        long few = statements.of(() -> of("/services/quality-9", "LATE"));
        define("QUAL-11", "/services/quality-9");
        define("QUAL-12", "/services/quality-9");
        assertEquals(few, statements.of(() -> of("/services/quality-9", "LATE")));
    }

    private static ValidatableResponse of(String service, String kind) {
        return as(OFFICER)
                .get("/data-quality?service=%s&kind=%s".formatted(service, kind))
                .then()
                .statusCode(200);
    }

    private static Response explain(String who, String finding, String reason) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .post("/data-quality/%s/explanation".formatted(finding));
    }

    private static void define(String code, String service) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"title\":\"Measure %s\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"HIGH_IS_GOOD\",\"frequency\":\"ANNUAL\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"comparator\":\"PREVIOUS_PERIOD\",\"theme\":\"Others\"%s}"
                                .formatted(
                                        code,
                                        service == null
                                                ? ""
                                                : ",\"leadService\":\"%s\"".formatted(service)))
                .put("/indicators/" + code)
                .then()
                .statusCode(201);
    }

    private static void value(String code, String period, String value) {
        write(code, period, "\"value\":" + value);
    }

    private static void write(String code, String period, String figure) {
        Confirming.put(address(code, period), "If-None-Match", "*", "{%s}".formatted(figure))
                .then()
                .statusCode(201);
    }

    private static void revise(String code, String period, String figure) {
        Confirming.put(
                        address(code, period),
                        "If-Match",
                        as(OFFICER).get(address(code, period)).header("ETag"),
                        "{%s,\"reason\":\"Counted again\"}".formatted(figure))
                .then()
                .statusCode(200);
    }

    private static String address(String code, String period) {
        return "/period-values/%s/E08000018/%s".formatted(code, period);
    }
}
