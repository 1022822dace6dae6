package org.scrutineer.clinic.times;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.testing.AskedTimes.FIRST;
import static org.scrutineer.testing.AskedTimes.SECOND;
import static org.scrutineer.testing.AskedTimes.THIRD;
import static org.scrutineer.testing.AskedTimes.answer;
import static org.scrutineer.testing.AskedTimes.numbers;
import static org.scrutineer.testing.AskedTimes.ofTime;
import static org.scrutineer.testing.AskedTimes.plan;
import static org.scrutineer.testing.AskedTimes.proposed;
import static org.scrutineer.testing.AskedTimes.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.AskedTimes;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StandingPanel;

/** Several times are proposed for a clinic, people say which suit them, and one is booked. */
@QuarkusTest
class ClinicTimesTest extends ApiTest {

    private static final String GOVERNANCE = BookedClinic.GOVERNANCE;
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    @Test
    void timesAreProposedAnsweredComparedAndBooked() {
        List<String> request = request("times-whole");
        String times =
                proposed(plan("Whole", List.of(SECOND, FIRST), request, "member", "lead-officer"));
        List<Integer> each = numbers(times);
        read("member", times)
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("times.localStart", contains(FIRST, SECOND))
                .body("times[0].startsAt", equalTo("2090-06-01T13:00:00Z"))
                .body("times[0].endsAt", equalTo("2090-06-01T14:30:00Z"))
                .body("times.mine", contains(nullValue(), nullValue()))
                .body("requests.reference", equalTo(request))
                .body("askedMe", equalTo(true))
                .body("toAnswer", equalTo(true))
                .body("asked", nullValue())
                .body("actions", contains("ANSWER"));

        answer("member", times, ofTime(each.get(0), "YES"))
                .statusCode(200)
                .body("times.mine", contains("YES", null))
                .body("toAnswer", equalTo(true));
        answer("member", times, ofTime(each.get(0), "IF_NEED_BE"), ofTime(each.get(1), "NO"))
                .statusCode(200)
                .body("times.mine", contains("IF_NEED_BE", "NO"))
                .body("toAnswer", equalTo(false));
        answer("lead-officer", times, ofTime(each.get(0), "YES")).statusCode(200);
        as("member")
                .get("/clinic-times?mine=true&state=OPEN")
                .then()
                .body("items.reference", hasItem(times));
        read(GOVERNANCE, times)
                .body("askedMe", equalTo(false))
                .body("asked.name", contains("Lead Officer Demonstration", "Member Demonstration"))
                .body("asked[0].answers.answer", contains("YES"))
                .body("asked[1].answers.answer", contains("IF_NEED_BE", "NO"))
                .body("asked[1].answers.time", equalTo(each))
                .body("actions", contains("CHANGE", "BOOK", "CALL_OFF"));

        String clinic =
                BookedClinic.booked(
                        booking(
                                times,
                                BookedClinic.plan(
                                        "Whole", FIRST, request, "member", "lead-officer")));
        BookedClinic.read("member", clinic)
                .body("invited.name", hasSize(2))
                .body("localStart", equalTo(FIRST));
        read("member", times)
                .body("state", equalTo("BOOKED"))
                .body("clinic", equalTo(clinic))
                .body("toAnswer", equalTo(false))
                .body("actions", empty());
        answer("member", times, ofTime(each.get(0), "NO"))
                .statusCode(409)
                .body("detail", containsString("This one is booked."));
        assertEquals(
                1,
                count(
                        "select count(*) from telling where clinic_id = %d and step = 'PLANNED'"
                                .formatted(BookedClinic.number(clinic))));
        assertEquals(
                5,
                count(
                        "select count(*) from audit_event where object_type = 'clinic-proposal' and object_id = '%s'"
                                .formatted(times)));
    }

    @Test
    void onlyWhoIsAskedOrArrangesItSeesItAndOnlyWhoIsAskedAnswers() {
        String times =
                proposed(plan("Seen", List.of(FIRST, SECOND), request("times-seen"), "member"));
        String answer = ofTime(numbers(times).getFirst(), "YES");
        read("member2", times).statusCode(404);
        read("lead-officer", times).statusCode(404);
        as("member2").get("/clinic-times").then().body("items.reference", not(hasItem(times)));
        answer("member2", times, answer).statusCode(404);
        answer(GOVERNANCE, times, answer)
                .statusCode(403)
                .body("detail", containsString("Only those who are asked"));
        AskedTimes.change(times, plan("Seen", List.of(FIRST), request("times-seen-2"), "member2"))
                .statusCode(200);
        read("member", times).statusCode(404);
        read("member2", times).statusCode(200);
    }

    @Test
    void whoAnswersATimeThatWasWithdrawnIsToldAndNothingOfItIsKept() {
        List<String> request = request("times-gone");
        String times = proposed(plan("Gone", List.of(FIRST, SECOND), request, "member"));
        List<Integer> each = numbers(times);
        answer("member", times, ofTime(each.get(1), "YES")).statusCode(200);
        AskedTimes.change(times, plan("Gone", List.of(FIRST, THIRD), request, "member"))
                .statusCode(200)
                .body("times.localStart", contains(FIRST, SECOND, THIRD))
                .body("times.withdrawn", contains(false, true, false));
        answer("member", times, ofTime(each.get(0), "YES"), ofTime(each.get(1), "NO"))
                .statusCode(409)
                .body(
                        "detail",
                        startsWith(
                                "10:30am on Friday 2 June 2090 was withdrawn meanwhile, so nothing of your answer was kept."));
        read("member", times).body("times.mine", contains(null, "YES", null));
        BookedClinic.book(booking(times, BookedClinic.plan("Gone", SECOND, request, "member")))
                .then()
                .statusCode(409)
                .body("detail", containsString("was withdrawn meanwhile"));

        AskedTimes.change(times, plan("Gone", List.of(SECOND), request, "member"))
                .body("times.withdrawn", contains(true, false, true));
        read("member", times)
                .body("times.mine", contains(null, "YES", null))
                .body("toAnswer", equalTo(false));
    }

    /** Whatever comes first: who is told that it was kept finds it kept, and nobody else. */
    @Test
    void answersAndWithdrawalsMeetWithoutLosingAnything() throws Exception {
        List<String> request = request("times-race");
        String[] asked = {"member", "member2", "chair", "lead-officer"};
        String times = proposed(plan("Race", List.of(FIRST, SECOND), request, asked));
        List<Integer> each = numbers(times);
        List.of(asked).forEach(ApiTest::token);
        List<Callable<Integer>> calls =
                IntStream.range(0, asked.length)
                        .<Callable<Integer>>mapToObj(
                                i ->
                                        () ->
                                                answer(
                                                                asked[i],
                                                                times,
                                                                ofTime(each.get(0), "YES"),
                                                                ofTime(each.get(1), "NO"))
                                                        .extract()
                                                        .statusCode())
                        .toList();
        List<Integer> statuses;
        try (var threads = Executors.newFixedThreadPool(asked.length)) {
            List<Future<Integer>> answered = calls.stream().map(threads::submit).toList();
            AskedTimes.change(times, plan("Race", List.of(FIRST), request, asked)).statusCode(200);
            statuses = answered.stream().map(ClinicTimesTest::get).toList();
        }
        for (int i = 0; i < asked.length; i++) {
            read(asked[i], times)
                    .body(
                            "times.mine",
                            statuses.get(i) == 200
                                    ? contains("YES", "NO")
                                    : contains(nullValue(), nullValue()));
        }
        assertEquals(
                List.of(),
                statuses.stream().filter(status -> status != 200 && status != 409).toList());
    }

    @Test
    void whatCannotBeProposedAnsweredOrBookedIsNamed() {
        List<String> request = request("times-wrong");
        AskedTimes.propose(plan("Wrong", List.of(FIRST, "2020-01-01T10:00"), request, "member"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/times/1"));
        AskedTimes.propose(plan("Wrong", List.of(FIRST), request))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/invited"));
        AskedTimes.propose(plan("Wrong", List.of(FIRST), List.of("DD-999999"), "member"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/requests/0"));
        String times = proposed(plan("Wrong", List.of(FIRST), request, "member"));
        int time = numbers(times).getFirst();
        answer("member", times, ofTime(time, "YES"), ofTime(time, "NO"))
                .statusCode(422)
                .body("errors.pointer", contains("/answers/1/time"));
        answer("member", times, ofTime(999_999, "YES"))
                .statusCode(422)
                .body("errors.pointer", contains("/answers/0/time"));
        BookedClinic.book(booking(times, BookedClinic.plan("Wrong", THIRD, request, "member")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/startsAt"));
        BookedClinic.book(
                        booking("CT-999999", BookedClinic.plan("Wrong", FIRST, request, "member")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/times"));
        change("update proposed_time set starts_at = now() - interval '1 hour' where id = " + time);
        answer("member", times, ofTime(time, "YES"))
                .statusCode(409)
                .body("detail", containsString("has gone by"));
    }

    /** Two who book at once book one clinic. */
    @Test
    void oneOfTheTimesIsBookedOnceAndAPanelIsAskedWithoutBeingNamed() {
        List<String> request = request("times-panel");
        String panel = StandingPanel.of("Panel of times", "member2", "lead-officer");
        String times =
                proposed(
                        plan("Panel", List.of(FIRST, SECOND), request)
                                .replaceFirst("}$", ",\"panel\":\"%s\"}".formatted(panel)));
        read(GOVERNANCE, times)
                .body("panel.title", equalTo("Panel of times"))
                .body(
                        "asked.subject",
                        containsInAnyOrder(
                                KeycloakAdmin.id("member2"), KeycloakAdmin.id("lead-officer")));
        String plan = booking(times, BookedClinic.plan("Panel", FIRST, request));
        BookedClinic.book(plan).then().statusCode(422).body("errors.pointer", contains("/panel"));
        String whole = plan.replaceFirst("}$", ",\"panel\":\"%s\"}".formatted(panel));
        String clinic = BookedClinic.booked(whole);
        BookedClinic.book(whole).then().statusCode(409);
        BookedClinic.change(clinic, whole)
                .statusCode(422)
                .body("errors.pointer", contains("/times"));
    }

    @Test
    void itIsCalledOffWithAReasonAndThenNothingMoreIsDone() {
        List<String> request = request("times-off");
        String times = proposed(plan("Off", List.of(FIRST), request, "member"));
        String old = AskedTimes.version(times);
        AskedTimes.change(times, plan("Off now", List.of(FIRST), request, "member"));
        as(GOVERNANCE)
                .header("If-Match", old)
                .contentType("application/json")
                .body("{\"reason\":\"Nobody can come.\"}")
                .post("/clinic-times/%s/calling-off".formatted(times))
                .then()
                .statusCode(412);
        AskedTimes.step(times, "calling-off", "{\"reason\":\"Nobody can come.\"}")
                .statusCode(200)
                .body("state", equalTo("CALLED_OFF"))
                .body("callingOff.text", equalTo("Nobody can come."));
        AskedTimes.step(times, "calling-off", "{\"reason\":\"Nobody can come.\"}").statusCode(409);
        AskedTimes.change(times, plan("Off", List.of(FIRST), request, "member")).statusCode(409);
        BookedClinic.book(booking(times, BookedClinic.plan("Off", FIRST, request)))
                .then()
                .statusCode(409)
                .body("detail", containsString("This one is called off."));
    }

    /** Whichever of the two governance takes them out of. */
    @Test
    void wordsGoFromTheProposalAndTheClinicThatCameOfIt() {
        List<String> request = request("times-redacted");
        String times =
                proposed(plan("Wendelin-Ct1 of Rumold-Ct1", List.of(FIRST), request, "member"));
        String clinic =
                BookedClinic.booked(
                        booking(
                                times,
                                BookedClinic.plan("Wendelin-Ct1 of Rumold-Ct1", FIRST, request)));
        AskedTimes.step(times, "redactions", unwanted("Wendelin-Ct1")).statusCode(200);
        BookedClinic.step(clinic, "redactions", unwanted("Rumold-Ct1")).statusCode(200);
        read(GOVERNANCE, times).body("title", not(containsString("-Ct1")));
        BookedClinic.read(GOVERNANCE, clinic).body("title", not(containsString("-Ct1")));
        assertEquals(
                0,
                count(
                        "select count(*) from audit_event where object_id in ('%s', '%s') and cast(detail as text) like '%%-Ct1%%'"
                                .formatted(times, clinic)));
    }

    private static String unwanted(String words) {
        return "{\"words\":\"%s\",\"reason\":\"It names a child.\"}".formatted(words);
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String booking(String times, String plan) {
        return plan.replaceFirst("}$", ",\"times\":\"%s\"}".formatted(times));
    }

    /** One that waits for a clinic, on a scorecard and a measure of its own. */
    private static List<String> request(String scorecard) {
        String measure = scorecard.toUpperCase(Locale.ROOT);
        OwnMeasure.define(measure, "Measure of " + scorecard);
        PublishedScorecard.publish(scorecard, ALL, "", "2017-01", OwnMeasure.item(measure));
        return List.of(BookedClinic.request(scorecard, measure));
    }
}
