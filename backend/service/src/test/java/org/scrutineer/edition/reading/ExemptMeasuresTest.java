package org.scrutineer.edition.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.pack.FileMaker;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Callers;
import org.scrutineer.testing.Contract;

/**
 * A measure that is exempt from publication on a scorecard that is otherwise for everyone: its
 * committee sees it, and no read operation gives anyone else its code, title or figures.
 */
@QuarkusTest
class ExemptMeasuresTest extends ApiTest {

    private static final String JSON = "application/json";
    private static final String OFFICER = "performance-officer";
    private static final String SCORECARD = "/scorecards/exempt-test";
    private static final String FIRST = SCORECARD + "/editions/2025-12";
    private static final String SECOND = SCORECARD + "/editions/2026-01";

    /** Whatever of this stands in an answer gives it away. */
    private static final List<String> TRACES =
            List.of("EXEMPT-1", "EXEMPT-2", "Kestrel", "73.219", "74.931", "62.847");

    private static String request;

    @Inject FileMaker maker;

    @Test
    void thoseWhomItIsForSeeItEverywhere() {
        prepare();
        for (String user : List.of("member", OFFICER, "lead-officer", "board")) {
            as(user).get(FIRST + "/document")
                    .then()
                    .statusCode(200)
                    .body("themes[0].measures.indicator", contains("OPEN-1", "EXEMPT-1"))
                    .body(
                            "themes[0].measures[1].exempt",
                            equalTo("Kestrel: it could name a child."))
                    .body("counts.red", equalTo(1))
                    .body("themes[0].measures[0].commentary.text", containsString("Kestrel"))
                    .body("themes[0].measures[0].commentary.exempt", equalTo(true));
            as(user).get(FIRST + "/measures/EXEMPT-1")
                    .then()
                    .statusCode(200)
                    .body("measure.title", containsString("Kestrel"));
            as(user).get(SECOND + "/document")
                    .then()
                    .body("setChange.came.indicator", contains("EXEMPT-2"));
            as(user).get("/period-values/EXEMPT-1/E08000018/2025-12").then().statusCode(200);
            as(user).get("/indicators/EXEMPT-1").then().statusCode(200);
            as(user).get("/deep-dive-requests/" + request).then().statusCode(200);
        }
        as("member").get(SCORECARD).then().body("measureCount", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "member2",
                "governance-adviser",
                "administrator",
                "serviceRead",
                "anonymous"
            })
    void nobodyElseFindsATraceOfItInAnyReadOperation(String caller) throws IOException {
        prepare();
        List<String> readTo = new ArrayList<>();
        for (String path : everythingThatCanBeRead()) {
            for (Response answer : pages(caller, path)) {
                for (String trace : TRACES) {
                    // An address that was asked for may be said again.
                    assertFalse(
                            answer.asString().replace(path, "").contains(trace),
                            () -> "%s in %s: %s".formatted(trace, path, answer.asString()));
                }
                if (answer.statusCode() == 200) {
                    readTo.add(path);
                }
            }
        }
        assertTrue(
                readTo.contains(FIRST + "/document") && readTo.contains("/scorecards"),
                () -> "what is open can be read: " + readTo);
    }

    /** What the files hold is packed, so they are opened before they are searched. */
    @ParameterizedTest
    @ValueSource(strings = {"pdf", "agenda.pdf", "html", "xlsx", "csv", "history.csv"})
    void nobodyElseFindsATraceOfItInAnyFile(String file) throws IOException {
        prepare();
        for (String edition : List.of(FIRST, SECOND)) {
            String path = edition + "/files/" + file;
            for (String user : List.of("member", OFFICER)) {
                String full = opened(user, path);
                assertTrue(full.contains("EXEMPT-1") || full.contains("Kestrel"), full);
            }
            for (String caller :
                    List.of(
                            "member2",
                            "governance-adviser",
                            "administrator",
                            "serviceRead",
                            "anonymous")) {
                String open = opened(caller, path);
                assertTrue(open.contains("An open measure"), open);
                TRACES.forEach(
                        trace ->
                                assertFalse(
                                        open.contains(trace),
                                        () -> "%s in %s for %s".formatted(trace, path, caller)));
            }
        }
    }

    private String opened(String caller, String path) throws IOException {
        makeFiles(path);
        Response answer = Callers.as(caller).get(path);
        assertEquals(200, answer.statusCode(), () -> caller + " " + path);
        byte[] bytes = answer.asByteArray();
        if (path.endsWith("pdf")) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                // Lines are broken anywhere and words divided, so white space and hyphens say
                // nothing.
                return new PDFTextStripper()
                        .getText(pdf)
                        .replace("\u00AD", "")
                        .replaceAll("\\s+", " ");
            }
        }
        return path.endsWith("xlsx") ? unzipped(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName())
                        .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** Asking lets them be made; then they are, and nothing that waits for other editions. */
    private void makeFiles(String path) {
        as(OFFICER).get(path);
        as("member2").get(path);
        change(
                "delete from edition_file where state <> 'READY' and edition_id not in (select id from edition where scorecard_code = 'exempt-test')");
        maker.makeAll();
    }

    @Test
    void whatIsOpenIsCountedAndComparedWithoutIt() {
        prepare();
        for (String caller : List.of("member2", "anonymous")) {
            Callers.as(caller)
                    .get(FIRST + "/document")
                    .then()
                    .statusCode(200)
                    .body("themes[0].measures.indicator", contains("OPEN-1"))
                    .body("themes[0].measures[0].commentary", nullValue())
                    .body("counts.red", equalTo(0))
                    .body("counts.green", equalTo(1));
            Callers.as(caller).get(SCORECARD).then().body("measureCount", equalTo(1));
            Callers.as(caller)
                    .get(SECOND + "/document")
                    .then()
                    .body("setChange.came", equalTo(List.of()))
                    .body("setChange.went", equalTo(List.of()));
            int absent = Callers.as(caller).get(FIRST + "/measures/NONE-1").statusCode();
            Callers.as(caller).get(FIRST + "/measures/EXEMPT-1").then().statusCode(absent);
        }
        as("member2")
                .get("/editions?scorecard=exempt-test")
                .then()
                .body("items[0].counts.red", equalTo(0));
    }

    /** A preview shows what members will see, and those who see everything can look at it. */
    @Test
    void whoeverSeesEverythingCanLookAtWhatTheWholeAudienceReads() {
        prepare();
        assertEquals(
                as("member2").get(FIRST + "/document").asString(),
                as(OFFICER).get(FIRST + "/document?variant=OPEN").asString());
        String draft = SCORECARD + "/editions/2026-02/document";
        as(OFFICER)
                .get(draft)
                .then()
                .body("themes[0].measures.indicator", contains("OPEN-1", "EXEMPT-1", "EXEMPT-2"));
        as(OFFICER)
                .get(draft + "?variant=OPEN")
                .then()
                .body("themes[0].measures.indicator", contains("OPEN-1"));
        as(OFFICER).get(FIRST + "/measures/EXEMPT-1?variant=OPEN").then().statusCode(404);
        assertEquals(
                as("member2").get(FIRST + "/document").asString(),
                as("member2").get(FIRST + "/document?variant=FULL").asString());
    }

    @Test
    void askingAboutItIsForThoseWhoSeeIt() {
        prepare();
        ask("member2", "\"EXEMPT-1\"")
                .then()
                .statusCode(422)
                .body("errors[0].detail", equalTo("is not a measure of this edition"));
        ask("member", "\"OPEN-1\",\"EXEMPT-1\"")
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("a request of their own"));
        as("member2")
                .get("/deep-dive-requests?scorecard=exempt-test")
                .then()
                .body("items.reference", not(hasItem(request)));
        as("member")
                .get("/deep-dive-requests?scorecard=exempt-test")
                .then()
                .body("items.reference", hasItem(request));
    }

    @Test
    void bothVariantsAreFrozenAndOnlyWhereTheyDiffer() {
        prepare();
        String of =
                "select count(*) from frozen_document f join edition e on e.id = f.edition_id where e.scorecard_code = 'exempt-test' and e.period_code = '2025-12' and variant = ";
        assertEquals(2, count(of + "'OPEN'"));
        assertEquals(3, count(of + "'FULL'"));
        assertEquals(
                0,
                count(
                        "select count(*) from frozen_document f join edition e on e.id = f.edition_id where e.scorecard_code = 'full-report' and variant = 'FULL'"));
    }

    /** Every address of the contract that is read, with everything that could stand in it. */
    private static List<String> everythingThatCanBeRead() throws IOException {
        Map<String, List<String>> known = new LinkedHashMap<>();
        known.put("scorecard", List.of("exempt-test"));
        known.put("period", List.of("2025-12", "2026-01", "2026-02"));
        known.put("area", List.of("E08000018"));
        known.put("year", List.of("2025-26"));
        known.put("indicator", List.of("EXEMPT-1", "EXEMPT-2", "OPEN-1"));
        known.put("request", List.of(request));
        List<String> paths = new ArrayList<>();
        JsonNode contract = new YAMLMapper().readTree(Contract.FILE.toFile()).get("paths");
        contract.properties().stream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> paths.addAll(filled(path.getKey(), known)));
        paths.addAll(
                List.of(
                        "/indicators?text=kestrel",
                        "/search?q=kestrel",
                        "/indicators?theme=Kestrels",
                        "/period-values?indicator=EXEMPT-1",
                        "/period-values.csv?indicator=EXEMPT-1",
                        "/deep-dive-requests?indicator=EXEMPT-1",
                        "/editions?scorecard=exempt-test",
                        FIRST + "?revision=1",
                        FIRST + "/document?revision=1"));
        return paths;
    }

    private static List<String> filled(String template, Map<String, List<String>> known) {
        int at = template.indexOf('{');
        if (at < 0) {
            return List.of(template);
        }
        String name = template.substring(at + 1, template.indexOf('}'));
        return known.getOrDefault(name, List.of("EXEMPT-1")).stream()
                .flatMap(value -> filled(template.replace("{" + name + "}", value), known).stream())
                .toList();
    }

    /** The answer, and every page after it. */
    private static List<Response> pages(String caller, String path) {
        List<Response> pages = new ArrayList<>();
        String next = "";
        do {
            String ask = path + next;
            Response answer =
                    Callers.as(caller)
                            .header(Contract.WRONG_ON_PURPOSE, "some lists need a parameter")
                            .get(ask);
            pages.add(answer);
            boolean listed =
                    answer.statusCode() == 200
                            && answer.contentType().startsWith(JSON)
                            && answer.asString().startsWith("{\"items\"");
            String token = listed ? answer.path("next") : null;
            next =
                    token == null
                            ? null
                            : (path.contains("?") ? "&" : "?")
                                    + "page="
                                    + URLEncoder.encode(token, StandardCharsets.UTF_8);
        } while (next != null && pages.size() < 20);
        return pages;
    }

    /** Once for all tests: two published editions, a draft, and a request on the exempt measure. */
    private static void prepare() {
        if (request != null) {
            return;
        }
        measure("OPEN-1", "An open measure");
        measure("EXEMPT-1", "Kestrel measure");
        measure("EXEMPT-2", "Another Kestrel measure");
        create(
                SCORECARD,
                """
                {"title":"Test of exempt measures","purpose":"Test","audience":{"kind":"PUBLIC","committees":[]},"frequency":"MONTHLY","yearType":"FINANCIAL",
                 "timetable":{"opensByItself":false,"figuresDueDays":10,"commentaryDueDays":15,"commentaryRequired":false},
                 "exemptCommittees":["/committees/improving-lives"]}
                """);
        value("OPEN-1", "2025-12", "95");
        value("EXEMPT-1", "2025-12", "73.219");
        set("{\"indicator\":\"OPEN-1\",\"theme\":\"A\"}", exempt("EXEMPT-1"));
        edition(FIRST);
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{\"text\":\"Kestrel is what happened.\",\"exempt\":true}")
                .put(FIRST + "/measures/OPEN-1/commentary")
                .then()
                .statusCode(201);
        publish(FIRST);
        as(OFFICER)
                .header("If-Match", "\"1\"")
                .contentType(JSON)
                .body("{\"value\":74.931,\"reason\":\"Kestrel counted again\"}")
                .put("/period-values/EXEMPT-1/E08000018/2025-12")
                .then()
                .statusCode(200);
        value("EXEMPT-2", "2026-01", "62.847");
        set("{\"indicator\":\"OPEN-1\",\"theme\":\"A\"}", exempt("EXEMPT-1"), exempt("EXEMPT-2"));
        edition(SECOND);
        publish(SECOND);
        edition(SCORECARD + "/editions/2026-02");
        request = ask("member", "\"EXEMPT-1\"").then().statusCode(201).extract().path("reference");
    }

    private static String exempt(String code) {
        return "{\"indicator\":\"%s\",\"theme\":\"A\",\"exemptReason\":\"Kestrel: it could name a child.\"}"
                .formatted(code);
    }

    private static void measure(String code, String title) {
        create(
                "/indicators/" + code,
                "{\"title\":\"%s\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":3,\"polarity\":\"HIGH_IS_GOOD\",\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"theme\":\"%s\"}"
                        .formatted(title, code.startsWith("EXEMPT") ? "Kestrels" : "Others"));
        create(
                "/indicators/%s/thresholds/2025-26".formatted(code),
                "{\"basis\":\"LOCAL\",\"target\":90,\"amber\":80,\"source\":\"Test\"}");
    }

    private static void value(String code, String period, String value) {
        create(
                "/period-values/%s/E08000018/%s".formatted(code, period),
                "{\"value\":%s}".formatted(value));
    }

    private static void set(String... items) {
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"reason\":\"Test of sets\",\"items\":[%s]}"
                                .formatted(String.join(",", items)))
                .post(SCORECARD + "/sets")
                .then()
                .statusCode(201);
    }

    private static void edition(String path) {
        create(path, "{\"overview\":\"Test\"}");
    }

    private static void publish(String edition) {
        step(OFFICER, edition, "submission");
        step("board", edition, "approval");
        step(OFFICER, edition, "publication");
    }

    private static void step(String user, String edition, String step) {
        as(user).header("If-Match", as(user).get(edition).header("ETag"))
                .post(edition + "/" + step)
                .then()
                .statusCode(200);
    }

    private static Response ask(String user, String indicators) {
        return as(user).header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"exempt-test\",\"period\":\"2025-12\",\"indicators\":[%s],\"question\":\"What of the Kestrel in December?\"}"
                                .formatted(indicators))
                .post("/deep-dive-requests");
    }

    private static void create(String path, String body) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }
}
