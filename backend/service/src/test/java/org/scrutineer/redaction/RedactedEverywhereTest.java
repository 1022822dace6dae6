package org.scrutineer.redaction;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.testing.TextsOfDatabase.columnsOf;
import static org.scrutineer.testing.TextsOfDatabase.holding;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.circulation.step.Teller;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.AskedQuery;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.MadeRecommendation;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.Programme;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StandingPanel;

/**
 * A word of its own is written into every text of the deep-dive loop, redacted, and looked for
 * everywhere: in every column of the database and in whatever can be read or taken away.
 */
@QuarkusTest
class RedactedEverywhereTest extends ApiTest {

    private static final String GOVERNANCE = BookedClinic.GOVERNANCE;
    private static final String JSON = "application/json";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";

    /** Not what people wrote of children: states, names of officers, codes and addresses. */
    private static final Set<String> NO_PROSE =
            Set.of(
                    "state",
                    "given_to",
                    "given_to_committee",
                    "for_committee",
                    "sent_by",
                    "wish",
                    "answer_kind",
                    "kind",
                    "move",
                    "step",
                    "subject",
                    "name",
                    "raised_by",
                    "place",
                    "asked_by",
                    "owner",
                    "lead_officer",
                    "committee",
                    "framework_code",
                    "report_url",
                    "year_code",
                    "indicator_code",
                    "paused_from",
                    "link",
                    "unit");

    @Inject DirectoryRefresh directory;
    @Inject Teller teller;
    @Inject Clock clock;
    @Inject @All List<Redactable> kinds;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    /** A new column with words fails here until it is described. */
    @Test
    void everyTextOfTheLoopCanBeRedacted() throws SQLException {
        Set<String> described =
                kinds.stream()
                        .flatMap(kind -> kind.texts().stream())
                        .map(text -> text.table() + '.' + text.column())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there =
                columnsOf(
                                "deep_dive_request",
                                "request_clarification",
                                "answer_draft",
                                "request_document_clock",
                                "request_extension",
                                "request_officer",
                                "request_supporter",
                                "clinic",
                                "clinic_question",
                                "clinic_proposal",
                                "clinic_request",
                                "clinic_invitee",
                                "work_item",
                                "work_item_step",
                                "recommendation",
                                "recommendation_step",
                                "agreed_action",
                                "action_progress",
                                "general_query",
                                "panel",
                                "inspection",
                                "inspection_measure",
                                "committee_meeting",
                                "committee_terms")
                        .stream()
                        .filter(each -> !NO_PROSE.contains(each.substring(each.indexOf('.') + 1)))
                        .filter(each -> !each.endsWith("_name"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", there), String.join("\n", described));
    }

    @Test
    void whatIsSaidBeforeAndAfterADecisionIsGoneEverywhere() throws Exception {
        measure("GONE-1", "gone-decline");
        String first = asked("gone-decline", "GONE-1", "Abelard-Gx1", "Bertram-Gx1");
        String joined = BookedClinic.asked("member2", "gone-decline", "GONE-1");
        step(
                "member",
                GOVERNANCE,
                first,
                "clarifications",
                "question",
                "Is it Clemence-Gx1 alone?");
        step("member", "member", first, "clarification-reply", "reply", "Yes, Dietmar-Gx1.");
        step(
                "member",
                GOVERNANCE,
                first,
                "decline",
                "reason",
                "It is about Ermelind-Gx1, a child.");
        step("member", "member", first, "decline-reply", "reply", "But Friedrun-Gx1 waits.");
        tellOfAll();
        assertTrue(holding("Ermelind-Gx1").contains("mail_content.body_text"));
        assertTrue(
                as("member2")
                        .get("/deep-dive-requests/" + joined)
                        .asString()
                        .contains("Ermelind-Gx1"));
        for (var each :
                Map.of(
                                "QUESTION", "Abelard-Gx1",
                                "HOPED_ANSWER", "Bertram-Gx1",
                                "CLARIFICATION_QUESTION", "Clemence-Gx1",
                                "CLARIFICATION_REPLY", "Dietmar-Gx1",
                                "DECLINE_REASON", "Ermelind-Gx1",
                                "DECLINE_REPLY", "Friedrun-Gx1")
                        .entrySet()) {
            assertFalse(holding(each.getValue()).isEmpty(), each::toString);
            redactField(first, each.getKey(), each.getValue());
            gone(each.getValue(), "gone-decline", "GONE-1");
        }
    }

    @Test
    void aWholeFieldWithSeveralTextsGoesFromEachAndShortOnesStay() throws Exception {
        measure("GONE-2", "gone-whole");
        String request = asked("gone-whole", "GONE-2", "plain", "plain");
        step(
                "member",
                GOVERNANCE,
                request,
                "clarifications",
                "question",
                "What of Gundula-Gx2 then?");
        step("member", "member", request, "clarification-reply", "reply", "No");
        step("member", GOVERNANCE, request, "clarifications", "question", "And of Hildegund-Gx2?");
        redactField(request, "CLARIFICATION_QUESTION", null);
        gone("What of Gundula-Gx2 then?", "gone-whole", "GONE-2");
        gone("Hildegund-Gx2", "gone-whole", "GONE-2");
        redact(
                        "/deep-dive-requests/" + request,
                        "{\"field\":\"CLARIFICATION_REPLY\",\"reason\":\"It named a child.\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void whyThereIsMoreTimeIsGoneFromAllThatWereGivenIt() throws Exception {
        measure("GONE-3", "gone-longer");
        String first = BookedClinic.asked("member", "gone-longer", "GONE-3");
        String joined = BookedClinic.asked("member2", "gone-longer", "GONE-3");
        BookedClinic.accept(first);
        post(
                GOVERNANCE,
                "/deep-dive-requests/" + first,
                "extensions",
                "{\"until\":\"%s\",\"reason\":\"Ingeborg-Gx3 is to be heard first.\"}"
                        .formatted(MadeRecommendation.today().plusMonths(6)));
        redactField(joined, "EXTENSION_REASON", "Ingeborg-Gx3");
        gone("Ingeborg-Gx3", "gone-longer", "GONE-3");
    }

    @Test
    void whatAnItemSaysIsGoneFromItAndFromTheAnswer() throws Exception {
        measure("GONE-4", "gone-item");
        String request = Programme.request("gone-item", "GONE-4");
        String from = Programme.meeting(Programme.THEIRS, 3);
        String item =
                Programme.put(
                                GOVERNANCE,
                                Programme.THEIRS,
                                "{\"kind\":\"REQUEST\",\"title\":\"On Jutta-Gx4\",\"wanted\":\"Say why Kunibert-Gx4 waits.\",\"about\":\"%s\",\"meeting\":\"%s\"}"
                                        .formatted(request, from))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        String to = Programme.meeting(Programme.THEIRS, 4);
        post(
                GOVERNANCE,
                "/work-items/" + item,
                "carry-over",
                "{\"meeting\":\"%s\",\"reason\":\"Lioba-Gx4 is ill.\"}".formatted(to));
        change(
                "update committee_meeting set starts_at = now() - interval '%d minutes' where id = %d"
                        .formatted(BookedClinic.number(to), BookedClinic.number(to)));
        post(
                GOVERNANCE,
                "/work-items/" + item,
                "outcome",
                "{\"text\":\"Meinrad-Gx4 was explained.\"}");
        assertTrue(
                as("member")
                        .get("/deep-dive-requests/" + request)
                        .asString()
                        .contains("Meinrad-Gx4"));
        for (String word : List.of("Jutta-Gx4", "Kunibert-Gx4", "Lioba-Gx4", "Meinrad-Gx4")) {
            redactWords("/work-items/" + item, word);
            gone(word, "gone-item", "GONE-4");
        }
    }

    @Test
    void whatARecommendationAndItsActionsSayIsGoneEverywhere() throws Exception {
        measure("GONE-5", "gone-recommended");
        String recommendation =
                MadeRecommendation.make(
                                MadeRecommendation.body(
                                                MadeRecommendation.today(),
                                                "[]",
                                                "[]",
                                                "[\"GONE-5\"]")
                                        .replace("Publish a plan", "Help Notburga-Gx5 by a plan")
                                        .replace("Cabinet member", "Cabinet member of Oda-Gx5"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        String address = "/recommendations/" + recommendation;
        post(
                GOVERNANCE,
                address,
                "response",
                "{\"answer\":\"ACCEPTED\",\"reason\":\"Because of Pankraz-Gx5.\",\"answeredOn\":\"%s\"}"
                        .formatted(MadeRecommendation.today()));
        post(GOVERNANCE, address, "pause", "{\"reason\":\"Until Quirin-Gx5 is heard.\"}");
        MadeRecommendation.step(recommendation, "resumption", "").statusCode(200);
        String action =
                as(GOVERNANCE)
                        .header("Idempotency-Key", newKey())
                        .contentType(JSON)
                        .body(
                                "{\"text\":\"Write to Reinhild-Gx5.\",\"owner\":\"%s\",\"dueOn\":\"%s\"}"
                                        .formatted(
                                                KeycloakAdmin.id("lead-officer"),
                                                MadeRecommendation.today().plusMonths(1)))
                        .post(address + "/actions")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        String done = "/actions/" + action;
        post("lead-officer", done, "progress", "{\"text\":\"Siegbert-Gx5 was asked.\"}");
        post("lead-officer", done, "completion", "{\"evidence\":\"The letter to Tilda-Gx5.\"}");
        for (String word : List.of("Reinhild-Gx5", "Siegbert-Gx5", "Tilda-Gx5")) {
            assertFalse(holding(word).isEmpty(), word);
            redactWords(done, word);
            gone(word, "gone-recommended", "GONE-5");
        }
        for (String word : List.of("Notburga-Gx5", "Oda-Gx5", "Pankraz-Gx5", "Quirin-Gx5")) {
            assertFalse(holding(word).isEmpty(), word);
            redactWords(address, word);
            gone(word, "gone-recommended", "GONE-5");
        }
    }

    /** What was made of a request goes with it, and calendars' broken lines hide nothing. */
    @Test
    void whatNamesAChildGoesFromAllThatWasMadeOfARequest() throws Exception {
        measure("GONE-6", "gone-made");
        String child = "Ursula-Gx6; born \u00e0 Y, in May";
        String request = asked("gone-made", "GONE-6", child, "plain");
        BookedClinic.accept(request);
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan(
                                        "On " + child,
                                        "2090-06-01T14:00",
                                        List.of(request),
                                        "member2",
                                        "lead-officer")
                                .replace(
                                        "\"minutes\"",
                                        "\"preparation\":\"Before the clinic you read all the letters that came about %s.\",\"minutes\""
                                                .formatted(child)));
        tellOfAll();
        assertTrue(holding("Ursula-Gx6").contains("mail_content.body_text"));
        String recommendation =
                MadeRecommendation.make(
                                MadeRecommendation.body(
                                                MadeRecommendation.today(),
                                                "[\"%s\"]".formatted(request),
                                                "[\"%s\"]".formatted(clinic),
                                                "[]")
                                        .replace("Publish", "For " + child + " publish"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        MadeRecommendation.answered(recommendation, "ACCEPTED").statusCode(200);
        String item =
                Programme.put(
                                GOVERNANCE,
                                Programme.THEIRS,
                                "{\"kind\":\"CLINIC\",\"title\":\"The clinic\",\"wanted\":\"How is %s?\",\"about\":\"%s\"}"
                                        .formatted(child, clinic))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        redactField(request, "QUESTION", child);
        for (String word : List.of(child, "Ursula-Gx6", "born \u00e0 Y")) {
            gone(word, "gone-made", "GONE-6");
        }
        assertTrue(as(GOVERNANCE).get("/work-items/" + item).asString().contains("[redacted by"));
        assertTrue(
                as(GOVERNANCE)
                        .get("/recommendations/" + recommendation)
                        .asString()
                        .contains("For [redacted by"));
    }

    /** What somebody changed before it was redacted stands in the trail alone. */
    @Test
    void whatStandsInTheTrailAloneGoesToo() throws Exception {
        String item = Programme.report(Programme.THEIRS, "On Valeska-Gx7", "");
        as(GOVERNANCE)
                .header("If-Match", Programme.version(item))
                .contentType(JSON)
                .body("{\"title\":\"On one child\",\"wanted\":\"Explain what has changed.\"}")
                .put("/work-items/" + item)
                .then()
                .statusCode(200);
        redactWords("/work-items/" + item, "Valeska-Gx7");
        assertEquals(new TreeSet<>(), holding("Valeska-Gx7"));
        redact(
                        "/work-items/" + item,
                        "{\"words\":\"Valeska-Gx7\",\"reason\":\"It is gone already.\"}")
                .then()
                .statusCode(422);
    }

    @Test
    void whatAGeneralQuestionAndItsAnswerSayIsGoneEverywhere() throws Exception {
        measure("GONE-8", "gone-query");
        String query = AskedQuery.by("member", "Who looks after Wiborada-Gx8 at night?");
        AskedQuery.answer(
                        query,
                        "{\"answer\":\"The service of Xaver-Gx8 does.\",\"givenTo\":\"ALL_MEMBERS\"}")
                .statusCode(200);
        for (String word : List.of("Wiborada-Gx8", "Xaver-Gx8")) {
            assertFalse(holding(word).isEmpty(), word);
            redactWords("/general-queries/" + query, word);
            gone(word, "gone-query", "GONE-8");
        }
        assertTrue(
                as("member2").get("/general-queries/" + query).asString().contains("[redacted by"));
    }

    @Test
    void whatAPanelSaysIsGoneFromItAndItsClinics() throws Exception {
        measure("GONE-9", "gone-panel");
        String panel = StandingPanel.of("Group of Yrsa-Gx9", "member");
        String address = "/panels/" + panel;
        as(GOVERNANCE)
                .header("If-Match", as(GOVERNANCE).get(address).header("ETag"))
                .contentType(JSON)
                .body(
                        StandingPanel.plan("Group of Yrsa-Gx9", "member")
                                .replace("what members asked", "the case of Zita-Gx9"))
                .put(address)
                .then()
                .statusCode(200);
        String request = BookedClinic.request("gone-panel", "GONE-9");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("Yrsa-Gx9 again", "2090-06-01T14:00", List.of(request))
                                .replaceFirst("}$", ",\"panel\":\"%s\"}".formatted(panel)));
        post(GOVERNANCE, address, "closure", "{\"reason\":\"Adelgund-Gx9 is helped.\"}");
        for (String word : List.of("Yrsa-Gx9", "Zita-Gx9", "Adelgund-Gx9")) {
            assertFalse(holding(word).isEmpty(), word);
            redactWords(address, word);
            gone(word, "gone-panel", "GONE-9");
        }
        assertTrue(
                as("member2")
                        .get("/clinics/" + clinic)
                        .path("title")
                        .toString()
                        .startsWith("[redacted by"));
    }

    @Test
    void whatAMeetingSaysIsGoneFromItAndFromTheItemsThatItPostponed() throws Exception {
        measure("GONE-10", "gone-meeting");
        String meeting =
                Programme.arrange(
                                Programme.THEIRS,
                                Programme.plan(Programme.start(50))
                                        .replaceFirst("}$", ",\"title\":\"On Burkhild-Gx10\"}"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        String item =
                Programme.report(
                        Programme.THEIRS, "A report", ",\"meeting\":\"%s\"".formatted(meeting));
        Programme.cancelMeeting(Programme.THEIRS, meeting, "Cunera-Gx10 is ill.").statusCode(200);
        assertTrue(Programme.read("member", item).extract().asString().contains("Cunera-Gx10"));
        String address = "/committees/%s/meetings/%s".formatted(Programme.THEIRS, meeting);
        for (String word : List.of("Burkhild-Gx10", "Cunera-Gx10")) {
            assertFalse(holding(word).isEmpty(), word);
            redactWords(address, word);
            gone(word, "gone-meeting", "GONE-10");
        }
        assertTrue(Programme.read("member", item).extract().asString().contains("[redacted by"));
    }

    @Test
    void whatTheTermsOfACommitteeSayIsGone() throws Exception {
        measure("GONE-11", "gone-terms");
        String address = "/committees/" + Programme.THEIRS;
        as(GOVERNANCE)
                .header("If-Match", as(GOVERNANCE).get(address).header("ETag"))
                .contentType(JSON)
                .body("{\"text\":\"To look after Ediltrud-Gx11 and others.\"}")
                .put(address)
                .then()
                .statusCode(200);
        redactWords(address, "Ediltrud-Gx11");
        gone("Ediltrud-Gx11", "gone-terms", "GONE-11");
        as("member2")
                .get(address)
                .then()
                .body("terms.text", containsString("To look after [redacted by"));
    }

    private static void measure(String code, String scorecard) {
        OwnMeasure.define(code, "A measure to redact on");
        PublishedScorecard.publish(scorecard, ALL, "", "2017-01", OwnMeasure.item(code));
    }

    private static String asked(String scorecard, String measure, String question, String hoped) {
        return as("member")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"%s\",\"period\":\"2017-01\",\"indicators\":[\"%s\"],\"question\":\"What of %s then?\",\"hopedAnswer\":\"To help %s.\",\"wish\":\"CLINIC\"}"
                                .formatted(scorecard, measure, question, hoped))
                .post("/deep-dive-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    private static void step(
            String reader, String who, String request, String step, String field, String words) {
        String address = "/deep-dive-requests/" + request;
        as(who).header("If-Match", as(reader).get(address).header("ETag"))
                .contentType(JSON)
                .body("{\"%s\":\"%s\"}".formatted(field, words))
                .post(address + "/" + step)
                .then()
                .statusCode(200);
    }

    private static void post(String who, String address, String step, String body) {
        as(who).header("If-Match", as(who).get(address).header("ETag"))
                .contentType(JSON)
                .body(body)
                .post(address + "/" + step)
                .then()
                .statusCode(200);
    }

    private static void redactField(String request, String field, String words) {
        redact(
                        "/deep-dive-requests/" + request,
                        words == null
                                ? "{\"field\":\"%s\",\"reason\":\"It named a child.\"}"
                                        .formatted(field)
                                : "{\"field\":\"%s\",\"words\":\"%s\",\"reason\":\"It named a child.\"}"
                                        .formatted(field, words))
                .then()
                .statusCode(200);
    }

    private static void redactWords(String address, String words) {
        redact(address, "{\"words\":\"%s\",\"reason\":\"It named a child.\"}".formatted(words))
                .then()
                .statusCode(200);
    }

    private static Response redact(String address, String body) {
        return as(GOVERNANCE)
                .header("If-Match", as(GOVERNANCE).get(address).header("ETag"))
                .contentType(JSON)
                .body(body)
                .post(address + "/redactions");
    }

    /** From every column of every table, and from whatever can be read or taken away. */
    private static void gone(String words, String scorecard, String measure) throws Exception {
        assertEquals(new TreeSet<>(), holding(words), words);
        String briefing = "/scorecards/%s/measures/%s/briefing".formatted(scorecard, measure);
        for (String address :
                List.of(
                        "/tracker?limit=200",
                        "/tracker.csv",
                        "/tracker/summary?from=%s&to=%s"
                                .formatted(
                                        MadeRecommendation.today().minusMonths(1),
                                        MadeRecommendation.today()),
                        briefing)) {
            Response answer = as("member").get(address);
            answer.then().statusCode(200);
            assertFalse(answer.asString().contains(words), address);
        }
        as("member")
                .get("/search?q=" + words.replaceAll("[^\\w-].*", ""))
                .then()
                .statusCode(200)
                .body("requests.items.question", not(hasItem(containsString(words))));
        try (PDDocument pdf = Loader.loadPDF(as("member").get(briefing + ".pdf").asByteArray())) {
            assertFalse(text(pdf).contains(words), briefing);
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    /** Others may have left more to tell of than is told of at once. */
    private void tellOfAll() {
        while (teller.tellWaiting(clock.instant()) > 0) {
            Thread.onSpinWait();
        }
    }
}
