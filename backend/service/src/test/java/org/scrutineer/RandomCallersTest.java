package org.scrutineer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.Callers;
import org.scrutineer.testing.MadeRecommendation;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** Whoever tries whatever in whichever order: only what is arranged happens, and only by whom. */
@QuarkusTest
class RandomCallersTest extends ApiTest {

    private static final int STEPS = 24;
    private static final String ASKER = "member";
    private static final String OWNER = "lead-officer";
    private static final String GOVERNANCE = BookedClinic.GOVERNANCE;
    private static final List<String> CALLERS =
            List.of(
                    "anonymous",
                    ASKER,
                    "member2",
                    "chair",
                    GOVERNANCE,
                    OWNER,
                    "performance-officer",
                    "board",
                    "administrator",
                    "serviceRead",
                    "serviceWrite");
    private static final Set<String> MEMBERS = Set.of(ASKER, "member2", "chair");
    private static final Set<String> ONLY_GOVERNANCE = Set.of(GOVERNANCE);

    private static final String REASON = "{\"reason\":\"It was settled elsewhere.\"}";
    private static final String TEXT = "{\"text\":\"Two posts were filled in March.\"}";
    private static final String EVIDENCE = "{\"evidence\":\"The plan is on the website.\"}";
    private static final String REPLY = "{\"reply\":\"Secondary schools alone.\"}";

    /**
     * What is tried.
     *
     * @param callers for whom it is
     * @param leads from a standing to the next: a state, and behind a stroke what else decides what
     *     can follow
     */
    private record Move(
            String method,
            String path,
            String body,
            Set<String> callers,
            Map<String, String> leads) {}

    private static Move post(String path, String body, Set<String> callers, String... leads) {
        return new Move("POST", path, body, callers, leads(leads));
    }

    private static Map<String, String> leads(String... pairs) {
        Map<String, String> leads = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            leads.put(pairs[i], pairs[i + 1]);
        }
        return leads;
    }

    private static Move accepted(String kind) {
        String there = "ACCEPTED/" + kind;
        return post(
                "acceptance",
                "{\"answerKind\":\"%s\"}".formatted(kind),
                ONLY_GOVERNANCE,
                "SUBMITTED",
                there,
                "CLARIFYING",
                there);
    }

    private static final List<Move> ON_REQUESTS =
            List.of(
                    accepted("WRITTEN_ANSWER"),
                    accepted("OFFICER_ATTENDS"),
                    accepted("CLINIC"),
                    post(
                            "clarifications",
                            "{\"question\":\"Do you mean all schools?\"}",
                            ONLY_GOVERNANCE,
                            "SUBMITTED",
                            "CLARIFYING"),
                    post("clarification-reply", REPLY, Set.of(ASKER), "CLARIFYING", "SUBMITTED"),
                    post(
                            "decline",
                            REASON,
                            ONLY_GOVERNANCE,
                            "SUBMITTED",
                            "DECLINED",
                            "CLARIFYING",
                            "DECLINED"),
                    post("decline-reply", REPLY, Set.of(ASKER), "DECLINED", "DECLINED/replied"),
                    post(
                            "withdrawal",
                            "",
                            Set.of(ASKER),
                            "SUBMITTED",
                            "WITHDRAWN",
                            "CLARIFYING",
                            "WITHDRAWN"),
                    post(
                            "answer",
                            "{\"answer\":\"Two posts were empty.\"}",
                            Set.of(GOVERNANCE, OWNER),
                            "ACCEPTED/WRITTEN_ANSWER",
                            "ANSWERED"),
                    post("hearing", TEXT, ONLY_GOVERNANCE, "ACCEPTED/OFFICER_ATTENDS", "HEARD"));

    private static final List<Move> ON_CLINICS =
            List.of(
                    post("cancellation", REASON, ONLY_GOVERNANCE, "PLANNED", "CANCELLED"),
                    post("questions", TEXT, MEMBERS, "PLANNED", "PLANNED"),
                    new Move(
                            "PUT",
                            "notes",
                            TEXT,
                            ONLY_GOVERNANCE,
                            leads("PLANNED", "PLANNED", "HELD", "HELD")),
                    post("outcome", TEXT, ONLY_GOVERNANCE, "PLANNED", "HELD"));

    private static final List<Move> ON_ACTIONS =
            List.of(
                    post("progress", TEXT, Set.of(OWNER, GOVERNANCE), "OPEN", "OPEN"),
                    post("completion", EVIDENCE, Set.of(OWNER, GOVERNANCE), "OPEN", "DONE"),
                    post("drop", REASON, ONLY_GOVERNANCE, "OPEN", "DROPPED"));

    private static List<Move> onRecommendations() {
        List<Move> moves = new ArrayList<>();
        for (String answer : List.of("ACCEPTED", "ACCEPTED_IN_PART", "REJECTED")) {
            moves.add(
                    post(
                            "response",
                            "{\"answer\":\"%s\",\"reason\":\"Within the budget.\",\"answeredOn\":\"%s\"}"
                                    .formatted(answer, MadeRecommendation.today()),
                            ONLY_GOVERNANCE,
                            "MADE",
                            answer));
        }
        Map<String, String> paused = leads();
        Map<String, String> resumed = leads();
        Map<String, String> withdrawn = leads();
        for (String before : List.of("MADE", "ACCEPTED", "ACCEPTED_IN_PART")) {
            paused.put(before, "PAUSED/" + before);
            resumed.put("PAUSED/" + before, before);
            withdrawn.put(before, "WITHDRAWN");
            withdrawn.put("PAUSED/" + before, "WITHDRAWN");
        }
        moves.add(new Move("POST", "pause", REASON, ONLY_GOVERNANCE, paused));
        moves.add(new Move("POST", "resumption", "", ONLY_GOVERNANCE, resumed));
        moves.add(new Move("POST", "withdrawal", REASON, ONLY_GOVERNANCE, withdrawn));
        moves.add(
                post(
                        "completion",
                        EVIDENCE,
                        ONLY_GOVERNANCE,
                        "ACCEPTED",
                        "COMPLETED",
                        "ACCEPTED_IN_PART",
                        "COMPLETED"));
        return moves;
    }

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRequestMovesAsArranged(int seed) {
        String request = BookedClinic.asked(ASKER, published(), "RANDOM-1");
        drive(seed, "/deep-dive-requests/" + request, ON_REQUESTS, "SUBMITTED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aClinicMovesAsArranged(int seed) {
        drive(seed, "/clinics/" + begunClinic(), ON_CLINICS, "PLANNED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void anActionMovesAsArranged(int seed) {
        String recommendation = MadeRecommendation.made("[]", "[]", "[]");
        MadeRecommendation.answered(recommendation, "ACCEPTED").statusCode(200);
        String action = MadeRecommendation.action(recommendation);
        drive(seed, "/actions/" + action, ON_ACTIONS, "OPEN");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRecommendationMovesAsArranged(int seed) {
        String recommendation = MadeRecommendation.made("[]", "[]", "[]");
        drive(seed, "/recommendations/" + recommendation, onRecommendations(), "MADE");
    }

    private void drive(int seed, String address, List<Move> moves, String standing) {
        Random random = new Random(seed);
        List<String> trail = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            Move move = anyOf(random, moves);
            String caller = anyOf(random, CALLERS);
            // Left to chance alone nearly nothing would be arranged.
            if (random.nextInt(3) == 0) {
                String here = standing;
                List<Move> legal =
                        moves.stream().filter(any -> any.leads.containsKey(here)).toList();
                if (!legal.isEmpty()) {
                    move = anyOf(random, legal);
                    caller = anyOf(random, move.callers.stream().sorted().toList());
                }
            }
            String next = move.leads.get(standing);
            boolean theirs = move.callers.contains(caller);
            Response before = seen(address);
            Response answer = attempt(caller, address, move, before.header("ETag"));
            trail.add("%s %s in %s: %d".formatted(caller, move, standing, answer.statusCode()));
            String told = String.join("\n", trail) + "\n" + answer.asString();
            if (next != null && theirs) {
                assertTrue(answer.statusCode() / 100 == 2, told);
                standing = next;
            } else {
                assertTrue(
                        theirs
                                ? answer.statusCode() == 409
                                : Set.of(401, 403, 409).contains(answer.statusCode()),
                        told);
                assertFalse(
                        answer.jsonPath().getString("detail").isBlank(), "no reason said: " + told);
                assertEquals(before.header("ETag"), seen(address).header("ETag"), told);
            }
            assertStands(standing, address, told);
        }
    }

    private static void assertStands(String standing, String address, String told) {
        String[] parts = standing.split("/");
        Response now = seen(address);
        assertEquals(parts[0], now.path("state"), told);
        if (parts[0].equals("ACCEPTED") && parts.length > 1) {
            assertEquals(parts[1], now.path("answerKind"), told);
        }
    }

    private static Response seen(String address) {
        Response seen = as(GOVERNANCE).get(address);
        assertEquals(200, seen.statusCode(), seen.asString());
        return seen;
    }

    private static Response attempt(String caller, String address, Move move, String version) {
        var request = Callers.as(caller);
        if (move.path.equals("questions")) {
            request.header("Idempotency-Key", newKey());
        } else {
            request.header("If-Match", version);
        }
        if (!move.body.isEmpty()) {
            request.contentType("application/json").body(move.body);
        }
        return request.request(move.method, address + "/" + move.path);
    }

    private static <T> T anyOf(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String begunClinic() {
        String request = BookedClinic.request(published(), "RANDOM-1");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan(
                                "Clinic of whoever comes",
                                MadeRecommendation.today().plusDays(20) + "T10:00",
                                List.of(request)));
        change(BookedClinic.begin(clinic));
        return clinic;
    }

    /** A scorecard that every caller who reads requests may read, made once. */
    private static String published() {
        String code = "random-callers";
        if (as(GOVERNANCE).get("/scorecards/" + code).statusCode() == 404) {
            OwnMeasure.define("RANDOM-1", "Asked by whoever comes");
            PublishedScorecard.publish(
                    code,
                    "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                    "\"/committees/improving-lives\"",
                    "2017-01",
                    OwnMeasure.item("RANDOM-1"));
        }
        return code;
    }
}
