package org.scrutineer.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.testing.RecordedInspection.OFFICER;
import static org.scrutineer.testing.RecordedInspection.body;
import static org.scrutineer.testing.RecordedInspection.correct;
import static org.scrutineer.testing.RecordedInspection.record;
import static org.scrutineer.testing.RecordedInspection.recorded;
import static org.scrutineer.testing.TextsOfDatabase.holding;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.MadeRecommendation;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** What inspectors judged, by frameworks of their day, and who sees what of it. */
@QuarkusTest
class InspectionsTest extends ApiTest {

    private static final String NONE = "[]";
    private static final String FOR_A_COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";

    /** The months are those that the Local Government Association lays down. */
    @Test
    void aPeerChallengeHasNoGradesAndIsFollowedUpByTheMonthsOfItsFramework() {
        String reference =
                recorded(
                        body("Peer challenge", NONE, NONE)
                                .replace("ilacs-2023", "lga-peer-challenge")
                                .replace("2025-11-03", "2025-09-29")
                                .replace("2025-11-07", "2025-09-30"));
        as("member")
                .get("/inspections/" + reference)
                .then()
                .statusCode(200)
                .body("judgements", empty())
                .body("framework.note", startsWith("A peer challenge is no inspection"))
                .body(
                        "followUps.dueOn",
                        contains("2025-12-30", "2026-02-28", "2026-07-30", "2026-09-30"))
                .body("followUps[1].title", equalTo("The council has published its action plan"));
        as("member")
                .get("/inspection-frameworks")
                .then()
                .body(
                        "items.find { it.code == 'lga-peer-challenge' }.followUps.months",
                        contains(3, 5, 10, 12))
                .body("items.find { it.code == 'ilacs-2023' }.followUps", empty());
    }

    @Test
    void theFrameworksAreDatedAndTheOverallGradeEndsInApril2026() {
        as("member")
                .get("/inspection-frameworks")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("area-send-2023"))
                .body(
                        "items.find { it.code == 'ilacs-2023' }.areas.code",
                        contains(
                                "leaders",
                                "help-and-protection",
                                "care",
                                "care-leavers",
                                "overall"))
                .body("items.find { it.code == 'ilacs-2023' }.lastDay", equalTo("2026-03-31"))
                .body("items.find { it.code == 'ilacs-2026' }.firstDay", equalTo("2026-04-01"))
                .body(
                        "items.find { it.code == 'ilacs-2026' }.areas.code",
                        contains("leaders", "help-and-protection", "care", "care-leavers"))
                .body(
                        "items.find { it.code == 'area-send-2023' }.areas[0].grades.code",
                        contains("TYPICALLY_POSITIVE", "INCONSISTENT", "SYSTEMIC_FAILINGS"))
                .body("items.find { it.code == 'jtai' }.areas", empty())
                .body("items.source.url", everyItem(startsWith("http")));
    }

    @Test
    void whatWasJudgedIsReadInTheFrameworksOrderAndAGapIsNoGrade() {
        String reference =
                recorded(
                        body(
                                "Children’s services",
                                "[{\"area\":\"overall\",\"grade\":\"GOOD\"},{\"area\":\"leaders\",\"grade\":\"OUTSTANDING\"}]",
                                NONE));
        as("member2")
                .get("/inspections/" + reference)
                .then()
                .statusCode(200)
                .body("framework.inspectorates", contains("Ofsted"))
                .body("reportUrl", equalTo("https://reports.example/1"))
                .body(
                        "judgements.words",
                        contains("Outstanding", "Not read", "Not read", "Not read", "Good"))
                .body("judgements[1].grade", nullValue())
                .body("judgements[4].grade", equalTo("GOOD"))
                .body("measures", empty());
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where object_id = '%s' and action = 'inspection-recorded'"
                                .formatted(reference)));
    }

    @Test
    void aReportIsCorrectedAndMayGoUnderAnotherFramework() {
        String reference =
                recorded(body("As typed", "[{\"area\":\"overall\",\"grade\":\"GOOD\"}]", NONE));
        String other =
                body("As it is", "[{\"area\":\"outcome\",\"grade\":\"INCONSISTENT\"}]", NONE)
                        .replace("ilacs-2023", "area-send-2023");
        correct("governance-adviser", reference, other)
                .statusCode(200)
                .body("title", equalTo("As it is"))
                .body("framework.code", equalTo("area-send-2023"))
                .body("judgements.grade", contains("INCONSISTENT"));
        as(OFFICER)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(other)
                .put("/inspections/" + reference)
                .then()
                .statusCode(412);
    }

    @Test
    void whatCannotBeRecordedIsRefusedAtItsPlace() {
        String good = body("Children’s services", NONE, NONE);
        refused(good.replace("ilacs-2023", "none-such"), "/framework");
        refused(good.replace("ilacs-2023", "ilacs-2026"), "/framework");
        refused(
                good.replace("2025-12-16", MadeRecommendation.today().plusDays(2).toString()),
                "/publishedOn");
        refused(good.replace("2025-11-07", "2025-11-02"), "/endedOn");
        refused(good.replace("2025-12-16", "2025-11-05"), "/publishedOn");
        refused(good.replace("Children’s services", "   "), "/title");
        refused(
                body("Children’s services", "[{\"area\":\"outcome\",\"grade\":\"GOOD\"}]", NONE),
                "/judgements/0/area");
        refused(
                body("Children’s services", "[{\"area\":\"care\",\"grade\":\"EXPECTED\"}]", NONE),
                "/judgements/0/grade");
        refused(
                body(
                        "Children’s services",
                        "[{\"area\":\"care\",\"grade\":\"GOOD\"},{\"area\":\"care\",\"grade\":\"GOOD\"}]",
                        NONE),
                "/judgements/1/area");
        refused(
                body(
                        "Children’s services",
                        NONE,
                        "[{\"indicator\":\"NONE-SUCH\",\"words\":\"It is good.\"}]"),
                "/measures/0/indicator");
        as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "an address that runs")
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(good.replace("https://reports.example/1", "javascript:alert(1)"))
                .post("/inspections")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reportUrl"));
    }

    @Test
    void whatAReportSaysOfAMeasureIsShownToThoseWhoMaySeeTheMeasure() {
        OwnMeasure.define("INSP-1", "A measure that inspectors spoke of");
        OwnMeasure.define("INSP-2", "A measure of a committee that inspectors spoke of");
        PublishedScorecard.publish(
                "inspected-for-all",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2017-01",
                OwnMeasure.item("INSP-1"));
        PublishedScorecard.publish(
                "inspected-for-some", FOR_A_COMMITTEE, "", "2017-01", OwnMeasure.item("INSP-2"));
        String reference =
                recorded(
                        body(
                                "Spoken of",
                                NONE,
                                "[{\"indicator\":\"INSP-1\",\"words\":\"Done in time.\"},{\"indicator\":\"INSP-2\",\"words\":\"Not done in time.\"}]"));
        as("member")
                .get("/inspections/" + reference)
                .then()
                .body("measures.indicator", contains("INSP-1", "INSP-2"))
                .body("measures.words", contains("Done in time.", "Not done in time."));
        as("member2")
                .get("/inspections/" + reference)
                .then()
                .body("measures.indicator", contains("INSP-1"));
        as("member")
                .get("/inspections?indicator=INSP-2")
                .then()
                .body("items.reference", contains(reference));
        as("member2").get("/inspections?indicator=INSP-2").then().body("items", empty());
    }

    /** Governance may not see a measure that no edition shows, and does not take it away unseen. */
    @Test
    void whoeverCorrectsItKeepsWhatTheyMayNotSee() {
        OwnMeasure.define("INSP-3", "A measure on no edition");
        String reference =
                recorded(
                        body(
                                "Kept unseen",
                                NONE,
                                "[{\"indicator\":\"INSP-3\",\"words\":\"It is late.\"}]"));
        correct("governance-adviser", reference, body("Kept all the same", NONE, NONE))
                .statusCode(200)
                .body("measures", empty());
        as(OFFICER)
                .get("/inspections/" + reference)
                .then()
                .body("measures.words", contains("It is late."));
        correct(OFFICER, reference, body("Gone now", NONE, NONE)).body("measures", empty());
    }

    @Test
    void listsGoPageByPageTheNewestFirst() {
        String later = recorded(ofSchool("2021"));
        String earlier = recorded(ofSchool("2020"));
        List<String> read = new ArrayList<>();
        String page = "";
        do {
            var answer = as("member").get("/inspections?framework=schools-2019&limit=1" + page);
            read.addAll(answer.then().statusCode(200).extract().path("items.reference"));
            page = answer.path("next") == null ? null : "&page=" + answer.path("next");
        } while (page != null);
        assertEquals(List.of(later, earlier), read);
        as("member")
                .header(Contract.WRONG_ON_PURPOSE, "a token of nobody")
                .get("/inspections?page=none")
                .then()
                .statusCode(400);
    }

    @Test
    void wordsAreTakenOutForGood() throws Exception {
        String reference = recorded(body("About Gottlieb-Ix1", NONE, NONE));
        String address = "/inspections/" + reference;
        as("governance-adviser")
                .header("If-Match", as("member").get(address).header("ETag"))
                .contentType("application/json")
                .body("{\"words\":\"Gottlieb-Ix1\",\"reason\":\"It names a child.\"}")
                .post(address + "/redactions")
                .then()
                .statusCode(200);
        assertTrue(holding("Gottlieb-Ix1").isEmpty());
    }

    private static String ofSchool(String year) {
        return body("A school", NONE, NONE)
                .replace("ilacs-2023", "schools-2019")
                .replace("2025", year);
    }

    private static void refused(String body, String pointer) {
        record(body).then().statusCode(422).body("errors.pointer", contains(pointer));
    }
}
