package org.scrutineer.quality;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.Confirming;

/** What is out of order is followed up: by e-mail, over the weeks, and until it is explained. */
@QuarkusTest
class NudgesTest extends MailTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";

    @Inject QualityCounts counts;

    @Test
    void thoseWhoLeadAServiceAreAskedOnceADayAndToldNoFigure() {
        String service = "/services/nudge-1";
        change(
                "update person set services = services || '{%s}' where username = 'lead-officer'"
                        .formatted(service));
        define("NUDGE-1", service);
        write("NUDGE-1", "2021-22", "\"value\":50,\"numerator\":61234,\"denominator\":590");
        nudge(service)
                .then()
                .statusCode(201)
                .body("recipients", equalTo(1))
                .body("text", startsWith("An e-mail goes to 1 person of "));
        nudge(service).then().statusCode(201).body("recipients", equalTo(0));
        sender.sendDue(clock);
        String text =
                (String)
                        entities.createNativeQuery(
                                        "select c.body_text from mail m join mail_content c on c.id = m.content_id where m.kind = 'CHASE'")
                                .getSingleResult();
        assertTrue(text.contains("NUDGE-1 in sight, 2021-22: numerator above denominator"), text);
        assertTrue(text.contains("/figures/quality?service="), text);
        assertFalse(text.contains("612"), text);
        nudge("/services/nobody-has-this").then().statusCode(409);
    }

    @Test
    void whatWasExplainedIsOpenAgainWhenItIsTakenBack() {
        define("NUDGE-2", "/services/nudge-2");
        write("NUDGE-2", "2021-22", "\"value\":50,\"numerator\":612,\"denominator\":590");
        String id = finding("NUDGE-2");
        as(OFFICER).delete("/data-quality/%s/explanation".formatted(id)).then().statusCode(409);
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"reason\":\"The returns were counted twice.\"}")
                .post("/data-quality/%s/explanation".formatted(id))
                .then()
                .statusCode(200);
        as("lead-officer")
                .delete("/data-quality/%s/explanation".formatted(id))
                .then()
                .statusCode(404);
        as(OFFICER).delete("/data-quality/%s/explanation".formatted(id)).then().statusCode(204);
        assertEquals(id, finding("NUDGE-2"));
        as(OFFICER)
                .get("/audit-events?measure=NUDGE-2")
                .then()
                .body("items.action", hasItem("data-quality-explanation-taken-back"));
        as(OFFICER)
                .get("/indicators/NUDGE-2/data-quality")
                .then()
                .body("rating", equalTo("DOUBTFUL"));
        as("lead-officer").get("/indicators/NUDGE-2/data-quality").then().statusCode(404);
    }

    @Test
    void aServiceIsSetBesideTheWeeksBefore() {
        define("NUDGE-3", "/services/nudge-3");
        write("NUDGE-3", "2021-22", "\"value\":50,\"numerator\":612,\"denominator\":590");
        LocalDate today = LocalDate.now(clock);
        change(
                "insert into quality_count (day, service, open, explained) values ('%s', '/services/nudge-3', 900, 0), ('%s', '/services/nudge-3', 1, 0)"
                        .formatted(today.minusWeeks(2), today.minusWeeks(20)));
        change("delete from quality_count where day = '%s'".formatted(today));
        counts.count(clock.instant());
        counts.count(clock.instant());
        String of = "services.find { it.service == '/services/nudge-3' }.";
        Response quality = as(OFFICER).get("/data-quality");
        quality.then()
                .body(of + "trend.size()", equalTo(1))
                .body(of + "trend[0].open", equalTo(900));
        assertTrue(quality.<String>path(of + "trendText").contains(" fewer than on "));
        assertTrue(
                count(
                                "select open from quality_count where service = '/services/nudge-3' and day = '%s'"
                                        .formatted(today))
                        > 0);
        quality.then().body("services.size()", greaterThan(0));
    }

    private static String finding(String measure) {
        return as(OFFICER)
                .get("/data-quality?kind=NUMERATOR_ABOVE_DENOMINATOR&measure=" + measure)
                .path("items[0].id");
    }

    private static Response nudge(String service) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"service\":\"%s\"}".formatted(service))
                .post("/data-quality/nudges");
    }

    private static void define(String code, String service) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"title\":\"%s in sight\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"HIGH_IS_GOOD\",\"frequency\":\"ANNUAL\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"theme\":\"Test\",\"leadService\":\"%s\"}"
                                .formatted(code, service))
                .put("/indicators/" + code)
                .then()
                .statusCode(201);
    }

    private static void write(String code, String period, String figure) {
        Confirming.put(
                        "/period-values/%s/E08000018/%s".formatted(code, period),
                        "If-None-Match",
                        "*",
                        "{" + figure + "}")
                .then()
                .statusCode(201);
    }
}
