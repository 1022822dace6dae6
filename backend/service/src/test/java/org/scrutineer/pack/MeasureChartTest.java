package org.scrutineer.pack;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.StackResource;

/** A public chart for other websites: framed by anyone, and never more than anybody may read. */
@QuarkusTest
class MeasureChartTest extends ApiTest {

    private static final String MEASURE =
            "/scorecards/council-plan/editions/2023-24-Q2/measures/CYP-001";
    private static final String CHART = MEASURE + "/chart";
    private static final String MEMBERS_ONLY =
            "/scorecards/full-report/editions/2024-25/measures/CYP-001/chart";

    @Test
    void itAloneMayBeFramedByOthers() {
        Response chart = anonymous().get(CHART);
        assertEquals(1, chart.headers().getValues("Content-Security-Policy").size());
        chart.then()
                .statusCode(200)
                .contentType("text/html")
                .header("X-Frame-Options", nullValue())
                .header("Content-Security-Policy", containsString("; frame-ancestors *"))
                .header(
                        "Content-Security-Policy",
                        containsString("default-src 'none'; style-src 'sha256-"))
                .header("Cache-Control", "public, no-cache");
        for (Response other :
                List.of(
                        anonymous().get(MEASURE),
                        anonymous().get(MEMBERS_ONLY),
                        as("member").get(MEMBERS_ONLY))) {
            other.then()
                    .header("X-Frame-Options", equalTo("DENY"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        }
    }

    @Test
    void everybodyGetsTheSamePageAndNobodyOneThatIsNotPublic() {
        byte[] visitors = anonymous().get(CHART).asByteArray();
        for (String user : List.of("member", "chair", "performance-officer", "board")) {
            assertArrayEquals(visitors, as(user).get(CHART).asByteArray(), user);
            as(user).get(MEMBERS_ONLY).then().statusCode(404);
        }
        anonymous().get(MEMBERS_ONLY).then().statusCode(401);
    }

    @Test
    void itsFiguresAreTheEditions() {
        String page = anonymous().get(CHART).asString();
        var measure = anonymous().get(MEASURE).jsonPath();
        assertTrue(page.contains("<h1>" + measure.getString("measure.title") + "</h1>"), page);
        assertTrue(page.contains("<p>" + measure.getString("headline") + "</p>"), page);
        List<String> periods = measure.getList("history.label");
        List<String> figures = measure.getList("history.display");
        assertFalse(periods.isEmpty());
        for (int i = 0; i < periods.size(); i++) {
            String row =
                    "<th scope=\"row\">%s</th><td>%s".formatted(periods.get(i), figures.get(i));
            assertTrue(page.contains(row), row);
        }
        assertTrue(
                page.contains("aria-label=\"Line chart of " + measure.getString("measure.title")));
        assertTrue(page.contains("A demonstration on published open data"), page);
    }

    @Test
    void itRunsNothingAndLeadsOnlyToTheWholePageInATabOfItsOwn() {
        String page = anonymous().get(CHART).asString();
        for (String acting :
                List.of("<script", "<form", "<button", "<img", "<link", " onclick", " style=")) {
            assertFalse(page.contains(acting), acting);
        }
        assertEquals(2, page.split("<a ").length, "one link");
        assertTrue(
                page.contains(
                        "<a href=\"%s/scorecards/council-plan/2023-24-Q2/measures/CYP-001\" rel=\"noopener\" target=\"_blank\">"
                                .formatted(StackResource.PUBLIC_URL)),
                page);
    }

    @Test
    void whoHasItAlreadyIsToldThatItStillStands() {
        Response first = anonymous().get(CHART);
        anonymous()
                .header("If-None-Match", first.header("ETag"))
                .get(CHART)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(first.header("ETag")))
                .header("Content-Security-Policy", containsString("frame-ancestors *"));
    }
}
