package org.scrutineer.briefing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PdfUa;
import org.scrutineer.testing.PublishedScorecard;

/** What is read before a clinic: from what is published, and as far as its reader may see it. */
@QuarkusTest
class BriefingTest extends ApiTest {

    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String FOR_A_COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";
    private static final String START = "2090-06-01T14:00";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    @Test
    void itPutsTogetherWhatIsKnownOfEachMeasure() throws IOException {
        OwnMeasure.define("BRIEF-1", "The first measure of the briefing");
        OwnMeasure.define("BRIEF-2", "The second measure of the briefing");
        OwnMeasure.value("BRIEF-1", "2016-12", "81.5");
        OwnMeasure.value("BRIEF-1", "2017-01", "79.4");
        PublishedScorecard.publish(
                "briefing-all",
                ALL,
                "",
                "2017-01",
                OwnMeasure.item("BRIEF-1") + "," + OwnMeasure.item("BRIEF-2"));
        String first = BookedClinic.request("briefing-all", "BRIEF-1");
        String second = BookedClinic.request("briefing-all", "BRIEF-2");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("Two measures", START, List.of(second, first)));
        as("member2")
                .get("/clinics/%s/briefing".formatted(clinic))
                .then()
                .statusCode(200)
                .body("clinic.title", equalTo("Two measures"))
                .body("measures.document.measure.indicator", contains("BRIEF-2", "BRIEF-1"))
                .body("measures[1].agenda", contains(first))
                .body("measures[1].document.preview", equalTo(false))
                .body("measures[1].document.history.display", hasItem("79.4%"))
                .body("measures[1].requests.reference", contains(first))
                .body("measures[1].clinics.reference", contains(clinic))
                .body("measures[1].actions", empty())
                .body("left", empty());
        as("member2")
                .get("/scorecards/briefing-all/measures/BRIEF-1/briefing")
                .then()
                .statusCode(200)
                .body("clinic", nullValue())
                .body("measures", hasSize(1))
                .body("measures[0].agenda", empty());
    }

    @Test
    void whatIsNotPublishedYetIsNotInIt() {
        OwnMeasure.define("BRIEF-3", "A measure with a draft");
        OwnMeasure.value("BRIEF-3", "2017-01", "79.4");
        PublishedScorecard.publish(
                "briefing-draft", ALL, "", "2017-01", OwnMeasure.item("BRIEF-3"));
        OwnMeasure.value("BRIEF-3", "2017-02", "12.3");
        PublishedScorecard.draft("briefing-draft", "2017-02");
        String address = "/scorecards/briefing-draft/measures/BRIEF-3/briefing";
        for (String who : List.of("member", "performance-officer")) {
            as(who).get(address)
                    .then()
                    .statusCode(200)
                    .body("measures[0].document.period.code", equalTo("2017-01"))
                    .body("measures[0].document.history.display", not(hasItem("12.3%")));
        }
        PublishedScorecard.publishDraft("briefing-draft", "2017-02");
        as("member")
                .get(address)
                .then()
                .body("measures[0].document.period.code", equalTo("2017-02"));
    }

    @Test
    void whatTheReaderMayNotSeeIsNotInItAndNotInTheFile() throws IOException {
        OwnMeasure.define("BRIEF-4", "A measure seen by all");
        OwnMeasure.define("BRIEF-5", "A measure of a committee");
        PublishedScorecard.publish("briefing-open", ALL, "", "2017-01", OwnMeasure.item("BRIEF-4"));
        PublishedScorecard.publish(
                "briefing-some",
                FOR_A_COMMITTEE,
                "",
                "2017-01",
                OwnMeasure.item("BRIEF-4") + "," + OwnMeasure.item("BRIEF-5"));
        String open = BookedClinic.request("briefing-open", "BRIEF-4");
        String some = BookedClinic.request("briefing-some", "BRIEF-5");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("Mixed", START, List.of(some, open), "member2"));
        String address = "/clinics/%s/briefing".formatted(clinic);
        as("member")
                .get(address)
                .then()
                .body("measures.document.measure.indicator", contains("BRIEF-5", "BRIEF-4"));
        as("member2")
                .get(address)
                .then()
                .statusCode(200)
                .body("measures.document.measure.indicator", contains("BRIEF-4"));
        assertTrue(text(as("member").get(address + ".pdf")).contains("A measure of a committee"));
        assertFalse(text(as("member2").get(address + ".pdf")).contains("A measure of a committee"));
        as("member2")
                .get("/scorecards/briefing-some/measures/BRIEF-5/briefing")
                .then()
                .statusCode(404);
    }

    /** On the demonstration's own measures, which have neighbours and control charts. */
    @Test
    void theFileIsPdfUa1AndHasEachPart() throws Exception {
        for (String address :
                List.of(
                        "/scorecards/attendance-weekly/measures/ATT-PRI",
                        "/scorecards/full-report/measures/CYP-001")) {
            Response file = as("member").get(address + "/briefing.pdf");
            file.then().statusCode(200).header("Content-Type", "application/pdf");
            assertEquals(List.of(), PdfUa.failures(file.asByteArray()));
            String all = text(file);
            for (String part :
                    List.of(
                            "What officers say",
                            "What this measure is",
                            "Trend",
                            "What members have asked, and what was answered",
                            "Clinics and actions",
                            "Red: missed by more")) {
                assertTrue(all.contains(part), part + " in " + address);
            }
        }
        String weekly =
                text(
                        as("member")
                                .get(
                                        "/scorecards/attendance-weekly/measures/ATT-PRI/briefing.pdf"));
        assertTrue(weekly.contains("Real change or chance"), weekly);
        String yearly =
                text(as("member").get("/scorecards/full-report/measures/CYP-001/briefing.pdf"));
        assertTrue(yearly.contains("one by one"), yearly);
        assertTrue(yearly.contains("(this council)"), yearly);
    }

    private static String text(Response file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
