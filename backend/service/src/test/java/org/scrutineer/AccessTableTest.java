package org.scrutineer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.clock.Clocks;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.pack.FileMaker;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.AskedQuery;
import org.scrutineer.testing.AskedTimes;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.Callers;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.DefinedReturn;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.MadeAnnualReport;
import org.scrutineer.testing.MadeRecommendation;
import org.scrutineer.testing.MeasuresInReview;
import org.scrutineer.testing.OpenedArrangementReview;
import org.scrutineer.testing.OpenedSignOff;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.Programme;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.QuickExchange;
import org.scrutineer.testing.RecordedInspection;
import org.scrutineer.testing.StandingPanel;
import org.scrutineer.testing.TargetsInReview;

/**
 * The access table: {@code access.csv} says what every operation answers to every kind of caller,
 * on objects of every kind. Writes are sent with the version of nothing, so that they come as far
 * as the object: a caller who may do them gets 412, or 409 or 422 where its state does not allow
 * them, and nothing is changed. Creates come with a key that is too short (400), or where the
 * request is {@code keyed} with a right one.
 */
@QuarkusTest
class AccessTableTest extends ApiTest {

    private static final Path TABLE = Path.of("src/test/resources/access.csv");

    /** The columns that say what is asked; every other column is a kind of caller. */
    private static final List<String> ASKED = List.of("operation", "object", "request", "body");

    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String JSON = "application/json";

    /** The requests that were prepared, by the word that stands for them in the table. */
    private static final Map<String, String> REFERENCES = new LinkedHashMap<>();

    @Inject FileMaker maker;
    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @Test
    void everyOperationHasARow() throws IOException {
        Set<String> operations =
                new TreeSet<>(
                        new YAMLMapper()
                                .readTree(Contract.FILE.toFile())
                                .findValuesAsText("operationId"));
        assertEquals(
                operations,
                rows().stream()
                        .map(row -> row.getField("operation"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @TestFactory
    Stream<DynamicTest> everyCallerGetsWhatTheTableSays() throws IOException {
        prepareObjects();
        prepareClinics();
        prepareWebhook();
        prepareCommittees();
        prepareRecommendations();
        prepareTargets();
        prepareIndicatorReview();
        REFERENCES.put("SIGN-OFF", OpenedSignOff.of("access-targets"));
        REFERENCES.put("DECIDED-ARRANGEMENT", OpenedArrangementReview.decided("access-targets"));
        REFERENCES.put("ARRANGEMENT", OpenedArrangementReview.of("access-targets"));
        prepareAnnualReports();
        beginVisits();
        makeFiles();
        return rows().stream()
                .map(
                        row ->
                                dynamicTest(
                                        row.getField("operation") + " on " + row.getField("object"),
                                        () -> check(row)));
    }

    private void check(NamedCsvRecord row) {
        Map<String, String> expected = new LinkedHashMap<>(row.getFieldsAsMap());
        expected.keySet().removeAll(ASKED);
        Map<String, String> actual = new LinkedHashMap<>();
        long events = count("select count(*) from audit_event");
        expected.keySet().forEach(caller -> actual.put(caller, Integer.toString(ask(caller, row))));
        assertEquals(expected, actual);
        assertEquals(
                events,
                count("select count(*) from audit_event"),
                "asking about access must change nothing");
    }

    /** With the version of nothing, and a key that is too short. */
    private static int ask(String caller, NamedCsvRecord row) {
        String[] request = row.getField("request").split(" ");
        Map<String, String> headers = new LinkedHashMap<>();
        if (!request[0].equals("GET")) {
            headers.put("If-Match", "\"999999\"");
            headers.put("Idempotency-Key", request.length > 2 ? newKey() : "short");
        }
        String body = withReferencesIn(row.getField("body"));
        if (!body.isEmpty()) {
            headers.put("Content-Type", contentType(body));
        }
        return QuickExchange.status(caller, request[0], withReferences(request[1]), headers, body);
    }

    /** Of a body of the table, which holds JSON, a workbook's first letters, or else figures. */
    static String contentType(String body) {
        return body.startsWith("{") ? JSON : body.startsWith("PK") ? WORKBOOK : "text/csv";
    }

    /** On their way, for everybody, and for the committee of its scorecard alone. */
    private static void prepareAnnualReports() {
        REFERENCES.put(
                "PUBLIC-ANNUAL-REPORT", MadeAnnualReport.published("council-plan", "2022-23"));
        REFERENCES.put(
                "COMMITTEE-ANNUAL-REPORT",
                MadeAnnualReport.published("attendance-weekly", "2025-26"));
        REFERENCES.put("ANNUAL-REPORT", MadeAnnualReport.draft("council-plan", "2023-24"));
    }

    /**
     * What the table's objects are: a draft, an unpublished value, and requests on an edition for
     * all and on one for a committee.
     */
    private static void prepareObjects() {
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{}")
                .put("/scorecards/scrutiny-condensed/editions/2025-26");
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{\"text\":\"Words\"}")
                .put("/scorecards/scrutiny-condensed/editions/2025-26/measures/CYP-001/commentary");
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{\"value\":18.5}")
                .put("/period-values/CYP-001/E08000018/2025-26");
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"status\":\"PROPOSED\",\"basis\":\"LOCAL\",\"target\":90,\"source\":\"Test\"}")
                .put("/indicators/CYP-002/thresholds/2030-31");
        String asked =
                "{\"scorecard\":\"%s\",\"period\":\"%s\",\"indicators\":[\"%s\"],\"question\":\"A question for the access table\"}";
        REFERENCES.put("REQUEST", raise(asked.formatted("council-plan", "2023-24-Q2", "CYP-001")));
        REFERENCES.put(
                "COMMITTEE-REQUEST",
                raise(asked.formatted("attendance-weekly", "2025-W45", "ATT-PRI")));
        REFERENCES.put(
                "DISCLOSURE-POLICY",
                created(
                        "/disclosure-policies",
                        "{\"source\":\"The access table\",\"countsUpTo\":5,\"secondary\":true,\"hiddenFrom\":\"PUBLIC\",\"reason\":\"Test\"}"));
        REFERENCES.put(
                "KNOWN-PROBLEM",
                created(
                        "/known-problems",
                        "{\"area\":\"E08000016\",\"source\":\"The access table\",\"year\":2001,\"words\":\"Test\",\"leftOut\":false}"));
        REFERENCES.put("QUERY", AskedQuery.by("member", "A question for the access table"));
        String given = AskedQuery.by("member", "A question that all may read");
        AskedQuery.answer(given, "{\"answer\":\"For everybody\",\"givenTo\":\"ALL_MEMBERS\"}");
        REFERENCES.put("GIVEN-QUERY", given);
    }

    /**
     * Clinics for all members, for a committee, one of those cancelled, and one on a measure that
     * governance may not read, which no call of the API makes; with an action of each.
     */
    private void prepareClinics() {
        directory.refresh(clock.instant());
        OwnMeasure.define("ACCESS-1", "A measure for all");
        OwnMeasure.define("ACCESS-2", "A measure of a committee");
        OwnMeasure.define("ACCESS-3", "A measure that is exempt");
        PublishedScorecard.publish(
                "access-for-all",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "\"/committees/improving-lives\"",
                "2017-01",
                OwnMeasure.item("ACCESS-1") + "," + OwnMeasure.exemptItem("ACCESS-3"));
        PublishedScorecard.publish(
                "access-for-some",
                "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}",
                "",
                "2017-01",
                OwnMeasure.item("ACCESS-2"));
        String forAll = BookedClinic.request("access-for-all", "ACCESS-1");
        String forSome = BookedClinic.request("access-for-some", "ACCESS-2");
        String hidden = BookedClinic.asked("member", "access-for-all", "ACCESS-3");
        REFERENCES.put("HIDDEN-REQUEST", hidden);
        String cancelled = clinic("CANCELLED-CLINIC", forSome);
        BookedClinic.step(cancelled, "cancellation", "{\"reason\":\"For the access table\"}");
        REFERENCES.put("COMMITTEE-ACTION", action(clinic("COMMITTEE-CLINIC", forSome)));
        String toHide = clinic("HIDDEN-CLINIC", forAll);
        REFERENCES.put("HIDDEN-ACTION", action(toHide));
        change(
                "update clinic_request set request_id = %d where clinic_id = %d"
                        .formatted(BookedClinic.number(hidden), BookedClinic.number(toHide)));
        REFERENCES.put("ACTION", action(clinic("CLINIC", forAll)));
        REFERENCES.put("TIMES", times(forAll));
        String timesToHide = times(forAll);
        REFERENCES.put("HIDDEN-TIMES", timesToHide);
        change(
                "update clinic_proposal_request set request_id = %d where proposal_id = %d"
                        .formatted(BookedClinic.number(hidden), BookedClinic.number(timesToHide)));
        REFERENCES.put("PANEL", StandingPanel.of("A panel of the access table", "member"));
    }

    /** An endpoint, and a message that waits for it. */
    private static void prepareWebhook() {
        as("administrator")
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"name\":\"For the access table\",\"address\":\"https://committees.example/\",\"events\":[\"ACTION_OVERDUE\"],\"active\":true}")
                .put("/webhooks/access-table");
        Object delivery =
                as("administrator")
                        .header("Idempotency-Key", newKey())
                        .post("/webhooks/access-table/test")
                        .path("id");
        REFERENCES.put("DELIVERY", String.valueOf(delivery));
    }

    /**
     * A meeting, and items of a committee: a report, one that only the committee sees, one that is
     * hidden from governance, which no call of the API makes, and one of another committee.
     */
    private void prepareCommittees() {
        REFERENCES.put("MEETING", Programme.meeting(Programme.THEIRS, 60));
        REFERENCES.put("ITEM", Programme.report(Programme.THEIRS, "A report", ""));
        REFERENCES.put("OTHER-ITEM", Programme.report(Programme.OTHER, "Another report", ""));
        String forSome = Programme.report(Programme.THEIRS, "On what is for some", "");
        String hidden = Programme.report(Programme.THEIRS, "On what is hidden", "");
        REFERENCES.put("COMMITTEE-ITEM", forSome);
        REFERENCES.put("HIDDEN-ITEM", hidden);
        about(forSome, "COMMITTEE-REQUEST");
        about(hidden, "HIDDEN-REQUEST");
    }

    private void about(String item, String request) {
        change(
                "update work_item set kind = 'REQUEST', request_id = %d where id = %d"
                        .formatted(
                                BookedClinic.number(REFERENCES.get(request)),
                                BookedClinic.number(item)));
    }

    /** One that waits for a response, and one that was accepted, with an action. */
    private static void prepareRecommendations() {
        REFERENCES.put("RECOMMENDATION", MadeRecommendation.made("[]", "[]", "[]"));
        String accepted = MadeRecommendation.made("[]", "[]", "[]");
        MadeRecommendation.answered(accepted, "ACCEPTED");
        REFERENCES.put("RECOMMENDED-ACTION", MadeRecommendation.action(accepted));
        REFERENCES.put("INSPECTION", RecordedInspection.of("For the access table"));
        DefinedReturn.define("access-return", "", DefinedReturn.round("2024-25", ""));
    }

    /** A review with a measure that waits for a proposal, and one that is proposed. */
    private static void prepareTargets() {
        OwnMeasure.define("ACCESS-4", "A measure without a proposal");
        OwnMeasure.define("ACCESS-5", "A measure with a proposal");
        TargetsInReview.scorecard(
                "access-targets", OwnMeasure.item("ACCESS-4") + "," + OwnMeasure.item("ACCESS-5"));
        TargetsInReview.open("access-targets");
        TargetsInReview.propose(
                "performance-officer", "access-targets", "ACCESS-5", "\"target\":90");
    }

    private static String created(String address, String body) {
        return as("performance-officer")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(body)
                .post(address)
                .path("reference");
    }

    /** One that runs, whose group is a member, a chair and a lead officer. */
    private static void prepareIndicatorReview() {
        TargetsInReview.scorecard("access-review", OwnMeasure.item("ACCESS-4"));
        REFERENCES.put(
                "REVIEW",
                MeasuresInReview.opened(
                        "access-review",
                        "access-targets",
                        List.of("member", "chair", "lead-officer")));
    }

    /** Of which a member and a lead officer are asked. */
    private static String times(String request) {
        return AskedTimes.proposed(
                AskedTimes.plan(
                        "Times",
                        List.of(AskedTimes.FIRST),
                        List.of(request),
                        "member",
                        "lead-officer"));
    }

    private static String clinic(String word, String request) {
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("A clinic", "2090-06-01T14:00", List.of(request)));
        REFERENCES.put(word, clinic);
        return clinic;
    }

    private static String action(String clinic) {
        return as(BookedClinic.GOVERNANCE)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"text\":\"Fill the posts\",\"owner\":\"%s\",\"dueOn\":\"%s\"}"
                                .formatted(
                                        KeycloakAdmin.id("lead-officer"),
                                        LocalDate.now(Clocks.LONDON).plusMonths(1)))
                .post("/clinics/%s/actions".formatted(clinic))
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    /** Everybody is here already, so that saying it again begins no visit. */
    private static void beginVisits() throws IOException {
        Set<String> callers = new LinkedHashSet<>(rows().getFirst().getHeader());
        callers.removeAll(ASKED);
        callers.forEach(caller -> Callers.as(caller).put("/me/visit"));
    }

    /** The files that the table asks for are made, so that who may have them gets them. */
    private void makeFiles() {
        for (String edition :
                List.of(
                        "/scorecards/full-report/editions/2024-25",
                        "/scorecards/council-plan/editions/2023-24-Q2",
                        "/scorecards/attendance-weekly/editions/2025-W45")) {
            do {
                as("performance-officer").get(edition + "/files");
                maker.makeNext();
            } while (as("performance-officer").get(edition + "/files/csv").statusCode() == 409);
        }
    }

    private static String raise(String question) {
        return as("member")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(question)
                .post("/deep-dive-requests")
                .path("reference");
    }

    private static String withReferences(String path) {
        String[] parts = path.split("/");
        return Stream.of(parts)
                .map(part -> REFERENCES.getOrDefault(part, part))
                .collect(Collectors.joining("/"));
    }

    /** What kind of thing something is may be called as a reference is here. */
    private static String withReferencesIn(String body) {
        String named = body;
        for (Map.Entry<String, String> each : REFERENCES.entrySet()) {
            named =
                    named.replaceAll(
                            "(?<!\"kind\":)\"%s\"".formatted(each.getKey()),
                            '"' + each.getValue() + '"');
        }
        return named;
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            return csv.stream().toList();
        }
    }
}
