package org.scrutineer.annualreport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.MadeAnnualReport;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PdfUa;
import org.scrutineer.testing.PublishedScorecard;

/** The report of a scorecard's year from its draft to what is read for ever. */
@QuarkusTest
class AnnualReportTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String BOARD = "board";
    private static final String ALL_MEMBERS = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String IMPROVING_LIVES = "\"/committees/improving-lives\"";

    @Test
    void aYearIsAssembledFromItsEditionsWrittenUpApprovedAndPublished() {
        OwnMeasure.define("ANREP-1", "Visits on time");
        OwnMeasure.value("ANREP-1", "2025-04", "92");
        OwnMeasure.value("ANREP-1", "2025-05", "85");
        target("ANREP-1", "2026-27");
        PublishedScorecard.publish(
                "annual-1", ALL_MEMBERS, "", "2025-04", OwnMeasure.item("ANREP-1"));
        PublishedScorecard.draft("annual-1", "2025-05");
        PublishedScorecard.publishDraft("annual-1", "2025-05");
        MadeAnnualReport.open("annual-1", "FINANCIAL", "2023-24")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/year"));
        String report = MadeAnnualReport.draft("annual-1", "2025-26");
        MadeAnnualReport.open("annual-1", "FINANCIAL", "2025-26").then().statusCode(409);
        read(OFFICER, report)
                .body("editions.label", contains("April 2025", "May 2025"))
                .body("counts.amber", equalTo(1))
                .body("themes[0].measures[0].figures.display", contains("92.0%", "85.0%"))
                .body("themes[0].measures[0].figures.rating.code", contains("GREEN", "AMBER"))
                .body("themes[0].measures[0].counts.green", equalTo(1))
                .body("themes[0].measures[0].rating.code", equalTo("AMBER"))
                .body("themes[0].measures[0].next.yearLabel", equalTo("2026-27"))
                .body("themes[0].measures[0].next.display", startsWith("95"))
                .body("introduction", nullValue());
        as("member").get("/annual-reports/" + report).then().statusCode(404);

        write(report, "INTRODUCTION", null, "A year of visits.");
        write(report, "MEASURE", "ANREP-1", "Two workers were ill in May.");
        write(report, "THEME", "A", "Visits in all.");
        MadeAnnualReport.write(
                        report, "{\"part\":\"MEASURE\",\"of\":\"ANREP-9\",\"text\":\"Nowhere\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/of"));
        MadeAnnualReport.step(OFFICER, report, "APPROVE").statusCode(403);
        MadeAnnualReport.step(BOARD, report, "APPROVE").statusCode(409);
        MadeAnnualReport.step(OFFICER, report, "SUBMIT").statusCode(200);
        MadeAnnualReport.write(report, "{\"part\":\"CONCLUSIONS\",\"text\":\"Too late\"}")
                .statusCode(409);
        MadeAnnualReport.sendBack(BOARD, report, "Say what follows from it.")
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        write(report, "CONCLUSIONS", null, "More visits.");
        MadeAnnualReport.step(OFFICER, report, "SUBMIT").statusCode(200);
        MadeAnnualReport.step(BOARD, report, "APPROVE")
                .statusCode(200)
                .body("stateText", equalTo("Approved"));
        as("member").get("/annual-reports/" + report).then().statusCode(404);
        MadeAnnualReport.step(OFFICER, report, "PUBLISH").statusCode(200);
        as("member")
                .get("/annual-reports/" + report)
                .then()
                .statusCode(200)
                .body("steps", empty())
                .body("actions", empty());
        as("member").get("/annual-reports").then().body("items.reference", hasItem(report));
        read("member", report)
                .body("introduction", equalTo("A year of visits."))
                .body("conclusions", equalTo("More visits."))
                .body("themes[0].text", equalTo("Visits in all."))
                .body("themes[0].measures[0].text", equalTo("Two workers were ill in May."));
    }

    @Test
    void whatIsPublishedIsTheSameToTheByteWhateverBecomesOfTheFigures() {
        OwnMeasure.define("ANREP-2", "Plans kept");
        OwnMeasure.value("ANREP-2", "2025-06", "95");
        PublishedScorecard.publish(
                "annual-2", ALL_MEMBERS, "", "2025-06", OwnMeasure.item("ANREP-2"));
        String report = MadeAnnualReport.published("annual-2", "2025-26");
        byte[] before = bytes(report);
        OwnMeasure.revise("ANREP-2", "2025-06", "70");
        PublishedScorecard.correct("annual-2", "2025-06", "The figure was wrong.");
        assertArrayEquals(before, bytes(report));
        String second = MadeAnnualReport.draft("annual-2", "2025-26");
        read(OFFICER, second).body("themes[0].measures[0].rating.code", equalTo("RED"));
        assertArrayEquals(before, bytes(report));
        assertThrows(
                IllegalStateException.class,
                () ->
                        change(
                                "update annual_report set sha256 = 'x' where scorecard_code = 'annual-2' and state = 'PUBLISHED'"));
    }

    @Test
    void theFilesSayTheSameAndAreTheSameAgain() throws Exception {
        OwnMeasure.define("ANREP-6", "Plans on time");
        OwnMeasure.value("ANREP-6", "2025-09", "95");
        PublishedScorecard.publish(
                "annual-5", ALL_MEMBERS, "", "2025-09", OwnMeasure.item("ANREP-6"));
        String report = MadeAnnualReport.draft("annual-5", "2025-26");
        write(report, "INTRODUCTION", null, "A year of <plans>.\\n\\nAnd more.");
        as("member").get("/annual-reports/%s/report.pdf".formatted(report)).then().statusCode(404);
        as("member").get("/annual-reports/%s/report.html".formatted(report)).then().statusCode(404);
        for (String move : new String[] {"SUBMIT", "APPROVE", "PUBLISH"}) {
            MadeAnnualReport.step(move.equals("APPROVE") ? BOARD : OFFICER, report, move)
                    .statusCode(200);
        }
        byte[] pdf = file(report, "pdf", "application/pdf");
        assertEquals(List.of(), PdfUa.failures(pdf));
        assertArrayEquals(pdf, file(report, "pdf", "application/pdf"));
        String page =
                new String(
                        file(report, "html", "text/html; charset=utf-8"), StandardCharsets.UTF_8);
        assertTrue(page.contains("<p>A year of &lt;plans&gt;.</p><p>And more.</p>"), page);
        assertTrue(page.contains("script-src 'none'") && !page.contains("<script"), page);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String all = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (String words :
                    List.of(
                            "Annual report: Scorecard annual-5",
                            "Financial year 2025-26",
                            "Plans on time",
                            "95.0%",
                            "1 of 1 rated figure met the target.",
                            "What was asked and what changed")) {
                assertTrue(all.contains(words), words + " is not in: " + all);
                assertTrue(page.contains(words), words + " is not in: " + page);
            }
        }
    }

    private static byte[] file(String report, String ending, String type) {
        return as("member")
                .get("/annual-reports/%s/report.%s".formatted(report, ending))
                .then()
                .statusCode(200)
                .header("Content-Type", equalToIgnoringCase(type))
                .header(
                        "Content-Disposition",
                        equalTo(
                                "attachment; filename=\"annual-report-%s.%s\""
                                        .formatted(report, ending)))
                .extract()
                .asByteArray();
    }

    @Test
    void whatIsExemptOrAskedForACommitteeAloneIsInNoReport() {
        OwnMeasure.define("ANREP-3", "For all");
        OwnMeasure.define("ANREP-4", "Exempt");
        PublishedScorecard.publish(
                "annual-3",
                ALL_MEMBERS,
                IMPROVING_LIVES,
                "2025-07",
                OwnMeasure.item("ANREP-3") + "," + OwnMeasure.exemptItem("ANREP-4"));
        ask("ANREP-3");
        ask("ANREP-4");
        String report = MadeAnnualReport.published("annual-3", "2025-26");
        for (String who : new String[] {OFFICER, "member", "member2"}) {
            read(who, report)
                    .body("themes.measures.flatten().indicator", contains("ANREP-3"))
                    .body("themes[0].measures[0].requests", equalTo(1))
                    .body("asked.requests", equalTo(1));
        }
    }

    @Test
    void oneOfACommitteesScorecardIsReadThereAndNotByOthersThoughItIsOpenedLater() {
        OwnMeasure.define("ANREP-5", "Of a committee");
        PublishedScorecard.publish(
                "annual-4",
                "{\"kind\":\"COMMITTEES\",\"committees\":[%s]}".formatted(IMPROVING_LIVES),
                "",
                "2025-08",
                OwnMeasure.item("ANREP-5"));
        String report = MadeAnnualReport.published("annual-4", "2025-26");
        as("member").get("/annual-reports/" + report).then().statusCode(200);
        as("member2").get("/annual-reports/" + report).then().statusCode(404);
        change(
                "update scorecard set audience = 'ALL_MEMBERS', committees = '{}' where code = 'annual-4'");
        as("member").get("/annual-reports/" + report).then().statusCode(200);
        as("member2").get("/annual-reports/" + report).then().statusCode(404);
        anonymous().get("/annual-reports/" + report + "/document").then().statusCode(401);
        anonymous()
                .get("/annual-reports")
                .then()
                .statusCode(200)
                .body("items.reference", not(hasItem(report)));
    }

    private static ValidatableResponse read(String who, String report) {
        return as(who).get("/annual-reports/%s/document".formatted(report)).then().statusCode(200);
    }

    private static byte[] bytes(String report) {
        return as("member").get("/annual-reports/%s/document".formatted(report)).asByteArray();
    }

    private static void write(String report, String part, String of, String text) {
        MadeAnnualReport.write(
                        report,
                        "{\"part\":\"%s\",%s\"text\":\"%s\"}"
                                .formatted(
                                        part,
                                        of == null ? "" : "\"of\":\"%s\",".formatted(of),
                                        text))
                .statusCode(200);
    }

    private static void target(String code, String year) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"basis\":\"LOCAL\",\"target\":95,\"amber\":85,\"source\":\"The board\"}")
                .put("/indicators/%s/thresholds/%s".formatted(code, year))
                .then()
                .statusCode(201);
    }

    /** By a member of the committee that sees what is exempt. */
    private static void ask(String measure) {
        as("member")
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"scorecard\":\"annual-3\",\"period\":\"2025-07\",\"indicators\":[\"%s\"],\"question\":\"What is behind it?\"}"
                                .formatted(measure))
                .post("/deep-dive-requests")
                .then()
                .statusCode(201);
    }
}
