package org.scrutineer.tracker;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.testing.MadeRecommendation.today;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.MadeRecommendation;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PdfUa;
import org.scrutineer.testing.PublishedScorecard;

/** What became of everything, of what the reader may see. */
@QuarkusTest
class TrackerTest extends ApiTest {

    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String FOR_A_COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";
    private static final String COMMITTEE = "committee=" + MadeRecommendation.COMMITTEE;

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    @Test
    void everythingStandsUnderItsCommitteeForWhoeverMaySeeIt() {
        String request = asked("tracked-committee", FOR_A_COMMITTEE, "TRK-1");
        String recommendation = MadeRecommendation.made("[]", "[]", "[]");
        MadeRecommendation.answered(recommendation, "ACCEPTED_IN_PART");
        String action = MadeRecommendation.action(recommendation);
        List<String> read = everything("member", "limit=3&" + COMMITTEE);
        assertTrue(read.containsAll(List.of(request, recommendation, action)), read::toString);
        as("member")
                .get("/tracker?kind=RECOMMENDATION&" + COMMITTEE)
                .then()
                .body(
                        "items.find { it.reference == '%s' }.outcome".formatted(recommendation),
                        equalTo("Within the budget."))
                .body(
                        "items.find { it.reference == '%s' }.stateText".formatted(recommendation),
                        equalTo("Accepted in part"))
                .body("items.kind", everyItem(equalTo("RECOMMENDATION")));
        String of = "items.find { it.reference == '%s' }";
        as("member")
                .get("/tracker?kind=REQUEST&limit=200&" + COMMITTEE)
                .then()
                .body((of + ".committees.code").formatted(request), hasItem("improving-lives"))
                .body((of + ".about").formatted(request), equalTo("Asked about TRK-1"));

        assertTrue(!everything("member2", "limit=200").contains(request));
        String counted = "counts.findAll { it.kind == 'REQUEST' }.collect { it.count }.sum()";
        assertEquals(
                everything("member", "kind=REQUEST").size(),
                as("member").get("/tracker/counts?kind=REQUEST").<Integer>path(counted));
        assertEquals(
                everything("member2", "kind=REQUEST").size(),
                as("member2").get("/tracker/counts?kind=REQUEST").<Integer>path(counted));
        as("member2")
                .get("/tracker.csv?kind=REQUEST")
                .then()
                .statusCode(200)
                .body(not(containsString(request)));
        as("member")
                .get("/tracker.csv?" + COMMITTEE)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString(request))
                .body(containsString(recommendation))
                .body(containsString(action));
    }

    @Test
    void whatIsForAllMembersStandsUnderNoCommittee() {
        String request = asked("tracked-for-all", ALL, "TRK-2");
        BookedClinic.accept(request);
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("On TRK-2", "2090-06-01T14:00", List.of(request)));
        String action =
                as(BookedClinic.GOVERNANCE)
                        .header("Idempotency-Key", newKey())
                        .contentType("application/json")
                        .body(
                                "{\"text\":\"=Fill the posts\",\"owner\":\"%s\",\"dueOn\":\"%s\"}"
                                        .formatted(
                                                org.scrutineer.testing.KeycloakAdmin.id(
                                                        "lead-officer"),
                                                today()))
                        .post("/clinics/%s/actions".formatted(clinic))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        List<String> forAll = everything("member2", "allMembers=true");
        assertTrue(forAll.containsAll(List.of(request, action)), forAll::toString);
        List<String> ofCommittee = everything("member2", COMMITTEE);
        assertTrue(!ofCommittee.contains(request) && !ofCommittee.contains(action));
        as("member2")
                .get("/tracker.csv?allMembers=true")
                .then()
                .body(containsString(",'=Fill the posts,"));

        change(
                "update agreed_action set due_on = due_on - 3 where id = "
                        + BookedClinic.number(action));
        assertTrue(everything("member2", "standing=OVERDUE").contains(action));
        assertTrue(everything("member2", "standing=GOING_ON").contains(action));
        assertTrue(!everything("member2", "standing=OVER").contains(action));
    }

    @Test
    void aMunicipalYearHasWhatBeganInIt() {
        String request = asked("tracked-year", ALL, "TRK-3");
        change(
                "update deep_dive_request set raised_at = timestamptz '2019-04-30 22:59:00+00' where id = "
                        + BookedClinic.number(request));
        assertEquals(List.of(request), everything("member", "year=2018-19&kind=REQUEST"));
        change(
                "update deep_dive_request set raised_at = timestamptz '2019-04-30 23:00:00+00' where id = "
                        + BookedClinic.number(request));
        assertEquals(List.of(), everything("member", "year=2018-19&kind=REQUEST"));
        assertEquals(List.of(request), everything("member", "year=2019-20&kind=REQUEST"));
        as("member")
                .get("/tracker/choices")
                .then()
                .statusCode(200)
                .body("committees.code", hasItem("improving-lives"))
                .body("years", hasItem("2019-20"));
        as("member").get("/tracker?year=2019-21").then().statusCode(400);
        change(
                "update deep_dive_request set raised_at = now() where id = "
                        + BookedClinic.number(request));
    }

    @Test
    void aSummarySaysWhatWasAskedHowItWasAnsweredAndWhatItIsNow() throws Exception {
        OwnMeasure.define("TRK-4", "Asked about TRK-4");
        OwnMeasure.value("TRK-4", "2017-01", "70");
        OwnMeasure.value("TRK-4", "2017-02", "85");
        PublishedScorecard.publish(
                "summed-up", FOR_A_COMMITTEE, "", "2017-01", OwnMeasure.item("TRK-4"));
        String answered = BookedClinic.asked("member", "summed-up", "TRK-4");
        String satisfied = BookedClinic.asked("chair", "summed-up", "TRK-4");
        PublishedScorecard.publish(
                "summed-up", FOR_A_COMMITTEE, "", "2017-02", OwnMeasure.item("TRK-4"));
        set(answered, "answered_at = timestamptz '2015-02-11 10:00:00+00'");
        set(
                satisfied,
                "answered_at = timestamptz '2015-02-14 10:00:00+00', satisfied = true, satisfaction_at = now()");
        MadeRecommendation.made("[]", "[]", "[]");

        summary("member", COMMITTEE)
                .statusCode(200)
                .body("committee.title", equalTo("Improving lives"))
                .body("answers.requests", equalTo(2))
                .body("answers.answered", equalTo(2))
                .body("answers.medianDays", equalTo(11.5f))
                .body("answers.satisfied", equalTo(1))
                .body("answers.notSatisfied", equalTo(0))
                .body("answers.silent", equalTo(1))
                .body("counts.count", contains(2))
                .body("counts.stateText", contains("Answered in writing"))
                .body("clinics", empty())
                .body("measures.indicator", contains("TRK-4"))
                .body("measures[0].requests", equalTo(2))
                .body("measures[0].asked.period.code", equalTo("2017-01"))
                .body("measures[0].asked.figure.display", equalTo("70.0%"))
                .body("measures[0].now.period.code", equalTo("2017-02"))
                .body("measures[0].now.figure.display", equalTo("85.0%"));
        summary("member2", COMMITTEE)
                .body("answers.requests", equalTo(0))
                .body("answers.medianDays", nullValue())
                .body("counts", empty())
                .body("measures", empty());
        summary("member", "committee=another").body("answers.requests", equalTo(0));
        saysTheSame(COMMITTEE);
        as("member").get("/tracker/summary?from=2015-02-30&to=2015-04-30").then().statusCode(400);
        as("member").get("/tracker/summary?from=2015-02-01&to=2016-02-01").then().statusCode(400);
    }

    /** The file is PDF/UA-1 and says what the page does. */
    private static void saysTheSame(String committee) throws Exception {
        Response file =
                as("member").get("/tracker/summary.pdf?from=2015-02-01&to=2015-02-28&" + committee);
        file.then()
                .statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"summary-2015-02-01-to-2015-02-28.pdf\""));
        assertEquals(List.of(), PdfUa.failures(file.asByteArray()));
        try (PDDocument pdf = Loader.loadPDF(file.asByteArray())) {
            String all = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            for (String words :
                    List.of(
                            "What was asked and what changed",
                            "Improving lives",
                            "1 February 2015 to 28 February 2015",
                            "Deep-dive request: 2 (Answered in writing: 2).",
                            "Half of them within 11.5 days",
                            "Yes: 1. No: 0. Said nothing, which is neither: 1.",
                            "No recommendation was made.",
                            "No clinic was held.",
                            "Asked about TRK-4",
                            "70.0%, January 2017",
                            "85.0%, February 2017",
                            "demonstration on published open data")) {
                assertTrue(all.contains(words), words + " is not in: " + all);
            }
        }
        byte[] empty =
                as("member")
                        .get("/tracker/summary.pdf?from=2014-02-01&to=2014-02-28")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        assertEquals(List.of(), PdfUa.failures(empty));
        as("member")
                .get("/tracker/summary.pdf?from=2015-02-01&to=2016-02-01")
                .then()
                .statusCode(400);
    }

    /** Answered in February 2015, when no other test did anything. */
    private void set(String request, String what) {
        change(
                "update deep_dive_request set state = 'ANSWERED', answer_kind = 'WRITTEN_ANSWER', answer = 'So it is.', answered_name = 'O', raised_at = timestamptz '2015-02-01 10:00:00+00', %s where id = %d"
                        .formatted(what, BookedClinic.number(request)));
    }

    private static ValidatableResponse summary(String who, String committee) {
        return as(who).get("/tracker/summary?from=2015-02-01&to=2015-02-28&" + committee).then();
    }

    private static String asked(String scorecard, String audience, String measure) {
        OwnMeasure.define(measure, "Asked about " + measure);
        PublishedScorecard.publish(scorecard, audience, "", "2017-01", OwnMeasure.item(measure));
        return BookedClinic.asked("member", scorecard, measure);
    }

    /** Page by page. */
    private static List<String> everything(String who, String filter) {
        List<String> read = new ArrayList<>();
        String page = "";
        do {
            var answer = as(who).get("/tracker?%s%s".formatted(filter, page));
            read.addAll(answer.then().statusCode(200).extract().path("items.reference"));
            page = answer.path("next") == null ? null : "&page=" + answer.path("next");
        } while (page != null);
        return read;
    }
}
