package org.scrutineer.disclosure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.mail.MailTest;
import org.scrutineer.pack.FileMaker;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.TextsOfDatabase;

/**
 * What a policy hides leaves the service by no way. {@code member} sits on the committee, {@code
 * member2} does not. Of 23 wallabies ten were seen; of the kangaroos 11 in Barnsley are few, and
 * those of the council would give them back.
 */
@QuarkusTest
class DisclosureTest extends MailTest {

    private static final String JSON = "application/json";
    private static final String OFFICER = "performance-officer";
    private static final String PUBLIC = "{\"kind\":\"PUBLIC\",\"committees\":[]}";
    private static final String COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";
    private static final String OPEN = "/scorecards/disclosed-to-all/editions/2025-12";
    private static final String POLICY =
            "{\"source\":\"%s\",\"countsUpTo\":13,\"secondary\":true,\"hiddenFrom\":\"%s\",\"reason\":\"Few marsupials\"}";

    /** As they would stand in a document, a page, a chart or a file. */
    private static final List<String> HIDDEN =
            List.of("43.478", "43.5%", "wallabies seen", "60611", "60,611");

    private static boolean prepared;

    @Inject FileMaker maker;

    private void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        String source = ",\"sourceName\":\"Marsupial returns\"";
        OwnMeasure.define("DISCLOSED-1", "Wallabies in sight", source);
        OwnMeasure.value("DISCLOSED-1", "2025-11", "91.1");
        value(
                "DISCLOSED-1",
                "E08000018",
                "\"value\":43.478261,\"numerator\":10,\"denominator\":23,\"note\":\"Ten of the wallabies seen\"");
        define("DISCLOSED-2", source);
        value("DISCLOSED-2", "E08000018", "\"value\":60611");
        value("DISCLOSED-2", "E08000016", "\"value\":11");
        value("DISCLOSED-2", "E08000032", "\"value\":74743");
        value("DISCLOSED-2", "E12000003", "\"value\":135365");
        set("marsupial RETURNS", "OTHER_MEMBERS");
        publish("disclosed-to-all", PUBLIC);
        maker.makeAll();
    }

    @BeforeEach
    void everythingIsThere() {
        prepare();
    }

    @Test
    void noWayOutGivesIt() throws IOException {
        List<String> ways =
                new ArrayList<>(
                        List.of(
                                OPEN,
                                OPEN + "/document",
                                OPEN + "/measures/DISCLOSED-1",
                                OPEN + "/measures/DISCLOSED-2",
                                "/scorecards/disclosed-to-all/measures/DISCLOSED-1/published-history",
                                "/scorecards/disclosed-to-all/measures/DISCLOSED-1/briefing",
                                "/search?q=wallabies",
                                "/me/home",
                                "/indicators/DISCLOSED-1",
                                "/indicators/DISCLOSED-1/thresholds",
                                "/indicators/DISCLOSED-1/figure-history",
                                "/indicators/DISCLOSED-2/figure-history",
                                "/indicators/DISCLOSED-2/figure-history?area=E08000016",
                                "/period-values?indicator=DISCLOSED-1",
                                "/period-values?indicator=DISCLOSED-2",
                                "/period-values/DISCLOSED-1/E08000018/2025-12",
                                "/period-values/DISCLOSED-1/E08000018/2025-12/revisions",
                                "/period-values.csv?indicator=DISCLOSED-1",
                                "/period-values.csv?indicator=DISCLOSED-2"));
        for (String way : ways) {
            for (String who : List.of("member", "member2", "chair", "governance-adviser")) {
                Response answer = as(who).get(way);
                if (!(way.equals("/me/home") || way.endsWith("/briefing"))) {
                    assertEquals(200, answer.statusCode(), way);
                }
                holdsNone(way + " for " + who, answer.asString());
            }
        }
        anonymous().get(OPEN + "/document").then().statusCode(200);
        holdsNone("for the public", anonymous().get(OPEN + "/measures/DISCLOSED-1").asString());
        for (String name : List.of("csv", "history.csv", "html")) {
            holdsNone(name, file(name).asString());
        }
        try (ZipInputStream book =
                new ZipInputStream(new ByteArrayInputStream(file("xlsx").asByteArray()))) {
            while (book.getNextEntry() != null) {
                holdsNone("xlsx", new String(book.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        for (String name : List.of("pdf", "agenda.pdf")) {
            try (PDDocument pdf = Loader.loadPDF(file(name).asByteArray())) {
                holdsNone(name, new PDFTextStripper().getText(pdf));
            }
        }
        holdsNone("newsletter", as("governance-adviser").get("/newsletter").asString());
    }

    @Test
    void noTextThatIsKeptOrMailedHoldsIt() throws SQLException {
        PublishedScorecard.draft("disclosed-to-all", "2026-01");
        PublishedScorecard.publishDraft("disclosed-to-all", "2026-01");
        tellAndSend();
        assertTrue(
                count("select count(*) from mail where scorecard_code = 'disclosed-to-all'") > 0);
        for (String words : List.of("43.5%", "60,611")) {
            assertEquals(Set.of(), TextsOfDatabase.holding(words), words);
        }
        assertEquals(
                new TreeSet<>(Set.of("audit_event.detail", "period_value.note")),
                TextsOfDatabase.holding("wallabies seen"));
    }

    @Test
    void itStandsAsASymbolWithTheWordsOfThePolicy() {
        as("member2")
                .get(OPEN + "/measures/DISCLOSED-1")
                .then()
                .body("measure.periods[2].display", equalTo("c"))
                .body("measure.periods[2].symbolText", containsString("Suppressed"))
                .body("measure.periods[2].value", nullValue())
                .body(
                        "measure.periods[2].note",
                        equalTo(
                                "Hidden by the council’s policy for this source: counts from 1 to 13, and what would give them back."))
                .body("measure.periods[1].display", equalTo("91.1%"))
                .body("measure.rating.code", equalTo("NOT_RATED"));
        as("member2")
                .get("/period-values/DISCLOSED-1/E08000018/2025-12")
                .then()
                .body("symbol", equalTo("c"))
                .body("hidden", nullValue());
        assertTrue(
                as("member2")
                        .get("/period-values.csv?indicator=DISCLOSED-1")
                        .asString()
                        .contains("DISCLOSED-1,E08000018,2025-12,,,,c,"));
    }

    @Test
    void anOfficerSeesWhatIsHiddenAndFromWhom() {
        as(OFFICER)
                .get("/period-values/DISCLOSED-1/E08000018/2025-12")
                .then()
                .body("numerator", equalTo(10))
                .body(
                        "hidden",
                        equalTo(
                                "Hidden from the public and members who are not on a scorecard’s committees."));
        String policy =
                as(OFFICER)
                        .get("/disclosure-policies")
                        .path("items.find { it.source == 'marsupial RETURNS' }.reference");
        as("board")
                .get("/disclosure-policies/" + policy + "/hidden-figures")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.find { it.area == 'E08000016' }.secondary", equalTo(false))
                .body(
                        "items.find { it.indicator == 'DISCLOSED-2' && it.area == 'E08000018' }.secondary",
                        equalTo(true));
        as("member").get("/disclosure-policies").then().statusCode(403);
        as("lead-officer")
                .get("/indicators/DISCLOSED-1/assessment")
                .then()
                .body("measure.periods[2].display", equalTo("43.5%"));
    }

    @Test
    void thoseOnAScorecardsCommitteesSeeWhatIsHiddenFromOthers() {
        OwnMeasure.define("DISCLOSED-5", "Emus in sight", ",\"sourceName\":\"Emu count\"");
        value("DISCLOSED-5", "E08000018", "\"value\":40,\"numerator\":4,\"denominator\":10");
        set("Emu count", "OTHER_MEMBERS");
        for (String audience : List.of(PUBLIC, COMMITTEE)) {
            PublishedScorecard.publish(
                    audience.equals(PUBLIC) ? "disclosed-emus" : "disclosed-to-some",
                    audience,
                    "",
                    "2025-12",
                    OwnMeasure.item("DISCLOSED-5"));
        }
        String figure = "/period-values/DISCLOSED-5/E08000018/2025-12";
        shows("disclosed-to-some", "40.0%");
        shows("disclosed-emus", "c");
        as("member").get(figure).then().body("numerator", equalTo(4));
        as("member2").get(figure).then().body("numerator", nullValue());
    }

    private static void shows(String scorecard, String figure) {
        as("member")
                .get("/scorecards/%s/editions/2025-12/measures/DISCLOSED-5".formatted(scorecard))
                .then()
                .body("measure.periods[2].display", equalTo(figure));
    }

    private static void publish(String code, String audience) {
        PublishedScorecard.publish(
                code,
                audience,
                "",
                "2025-12",
                OwnMeasure.item("DISCLOSED-1") + ',' + OwnMeasure.item("DISCLOSED-2"));
    }

    @Test
    void aPolicyThatComesLaterHidesWhatWasPublishedFromTheApiAndTheNextEdition() {
        OwnMeasure.define("DISCLOSED-3", "Quolls in sight", ",\"sourceName\":\"Quoll count\"");
        value(
                "DISCLOSED-3",
                "E08000018",
                "\"value\":37.837838,\"numerator\":14,\"denominator\":37");
        PublishedScorecard.publish(
                "disclosed-later", PUBLIC, "", "2025-12", OwnMeasure.item("DISCLOSED-3"));
        String figure = "/period-values/DISCLOSED-3/E08000018/2025-12";
        as("member2").get(figure).then().body("numerator", equalTo(14));
        Response policy =
                add(
                        "{\"source\":\"Quoll count\",\"smallestBase\":50,\"secondary\":false,\"hiddenFrom\":\"PUBLIC\",\"reason\":\"Few quolls\"}");
        as("member2")
                .get(figure)
                .then()
                .body("numerator", nullValue())
                .body("symbol", equalTo("c"));
        OwnMeasure.value("DISCLOSED-3", "2026-01", "88.8");
        PublishedScorecard.draft("disclosed-later", "2026-01");
        PublishedScorecard.publishDraft("disclosed-later", "2026-01");
        String next = "/scorecards/disclosed-later/editions/2026-01/";
        for (String way : List.of("document", "measures/DISCLOSED-3")) {
            String body = as("member2").get(next + way).asString();
            assertFalse(body.contains("37.8"), body);
        }
        String address = "/disclosure-policies/" + policy.path("reference");
        as(OFFICER)
                .header("If-Match", policy.header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
        as(OFFICER).get(address).then().statusCode(404);
        as("member2").get(figure).then().body("numerator", equalTo(14));
        as(OFFICER)
                .get("/audit-events?kind=DISCLOSURE_POLICY")
                .then()
                .body("items.action", hasItem("disclosure-policy-removed"))
                .body("items.action", hasItem("disclosure-policy-set"));
    }

    @Test
    void anEditionThatWasApprovedBeforeThePolicyIsHeldBack() {
        OwnMeasure.define("DISCLOSED-4", "Bilbies in sight", ",\"sourceName\":\"Bilby count\"");
        value("DISCLOSED-4", "E08000018", "\"value\":50,\"numerator\":4,\"denominator\":8");
        PublishedScorecard.publish(
                "disclosed-held", PUBLIC, "", "2025-11", OwnMeasure.item("DISCLOSED-4"));
        PublishedScorecard.draft("disclosed-held", "2025-12");
        String edition = "/scorecards/disclosed-held/editions/2025-12";
        step(OFFICER, edition, "/submission").then().statusCode(200);
        step("board", edition, "/approval").then().statusCode(200);
        add(POLICY.formatted("Bilby count", "EVERYONE")).then().statusCode(201);
        step(OFFICER, edition, "/publication")
                .then()
                .statusCode(409)
                .body("detail", containsString("changed since the board approved"));
    }

    private static Response step(String who, String edition, String step) {
        return as(who).header("If-Match", as(who).get(edition).header("ETag")).post(edition + step);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"secondary\":false', /countsUpTo",
        "'\"secondary\":true,\"roundTo\":5', /secondary"
    })
    void aPolicyHidesSomething(String says, String pointer) {
        add("{\"source\":\"Koalas\",%s,\"hiddenFrom\":\"PUBLIC\",\"reason\":\"Test\"}"
                        .formatted(says))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void aSourceHasOnePolicyWhateverItsCapitals() {
        add(POLICY.formatted("MARSUPIAL returns", "PUBLIC"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/source"));
    }

    private static void holdsNone(String way, String text) {
        HIDDEN.forEach(each -> assertFalse(text.contains(each), each + " leaves by " + way));
    }

    private static Response file(String name) {
        Response file = as("member").get(OPEN + "/files/" + name);
        file.then().statusCode(200);
        return file;
    }

    private static void set(String source, String from) {
        add(POLICY.formatted(source, from)).then().statusCode(201);
    }

    private static Response add(String body) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(body)
                .post("/disclosure-policies");
    }

    private static void value(String code, String area, String figure) {
        Confirming.put(
                        "/period-values/%s/%s/2025-12".formatted(code, area),
                        "If-None-Match",
                        "*",
                        "{" + figure + "}")
                .then()
                .statusCode(201);
    }

    private static void define(String code, String more) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"title\":\"Kangaroos counted\",\"definition\":\"Test\",\"unit\":\"COUNT\",\"decimals\":0,\"polarity\":\"NONE\",\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"SUM\",\"comparator\":\"PREVIOUS_PERIOD\",\"theme\":\"Others\"%s}"
                                .formatted(more))
                .put("/indicators/" + code)
                .then()
                .statusCode(201);
    }
}
