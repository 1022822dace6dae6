package org.scrutineer.demo;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** What inspectors published of Rotherham, as the demonstration shows it. */
@QuarkusTest
class DemonstrationInspectionsTest extends ApiTest {

    @Test
    void eachIsJudgedByTheFrameworkOfItsDayAndLeadsToItsReport() {
        judged("https://files.ofsted.gov.uk/v1/file/50292638")
                .hold(
                        "ilacs-2023",
                        List.of(
                                "Outstanding",
                                "Outstanding",
                                "Outstanding",
                                "Good",
                                "Outstanding"));
        judged("https://files.ofsted.gov.uk/v1/file/50190644")
                .hold("ilacs-2018", List.of("Good", "Good", "Good", "Good"));
        judged("https://files.ofsted.gov.uk/v1/file/50261626")
                .hold("area-send-2023", List.of("Typically positive experiences and outcomes"));
    }

    @Test
    void whatNobodyHasReadIsSaidToBeNotRead() {
        as("member")
                .get("/inspections?framework=youth-justice-2018&limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items[0].judgements.find { it.area == 'overall' }.words",
                        equalTo("Requires improvement"))
                .body(
                        "items[0].judgements.find { it.area == 'court-planning' }.words",
                        equalTo("Not read"));
    }

    @Test
    void itStandsBesideTheMeasureItSpeaksOf() {
        as("member")
                .get("/inspections?indicator=CYP-022")
                .then()
                .statusCode(200)
                .body("items.reportUrl", contains("https://files.ofsted.gov.uk/v1/file/50261626"))
                .body("items[0].measures.indicator", hasItem("CYP-022"));
        as("member")
                .get("/inspections?indicator=CYP-001")
                .then()
                .body(
                        "items.reportUrl",
                        not(hasItem("https://files.ofsted.gov.uk/v1/file/50261626")));
    }

    private record Judged(JsonPath all, String report) {

        void hold(String framework, List<String> words) {
            String it = "items.find { it.reportUrl == '%s' }".formatted(report);
            assertEquals(framework, all.get(it + ".framework.code"));
            assertEquals(words, all.get(it + ".judgements.words"));
        }
    }

    private static Judged judged(String report) {
        return new Judged(as("member").get("/inspections?limit=200").jsonPath(), report);
    }
}
