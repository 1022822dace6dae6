package org.scrutineer.diary;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.Programme;
import org.scrutineer.testing.PublishedScorecard;

/** What a calendar program reads without a sign-in, and for whom. */
@QuarkusTest
class CalendarAddressTest extends ApiTest {

    private static final String OWN = "/me/calendar-address";
    private static final String COMMITTEE = "/committees/improving-lives";
    private static final String THEIRS =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"%s\"]}".formatted(COMMITTEE);

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    @AfterEach
    void knowThePeople() {
        assertTrue(directory.refresh(clock.instant()));
    }

    @Test
    void itGivesWhatItsHolderMayKnowOfAndNothingExempt() {
        OwnMeasure.define("ADDRESS-1", "Attendance");
        OwnMeasure.define("ADDRESS-2", "One child");
        OwnMeasure.define("ADDRESS-3", "Exclusions");
        PublishedScorecard.publish(
                "address-committee",
                THEIRS,
                "\"%s\"".formatted(COMMITTEE),
                "2017-01",
                String.join(
                        ",",
                        OwnMeasure.item("ADDRESS-1"),
                        OwnMeasure.item("ADDRESS-3"),
                        OwnMeasure.exemptItem("ADDRESS-2")));
        String meeting = Programme.meeting(Programme.THEIRS, 50);
        String open = clinic("Attendance and the address", "ADDRESS-1");
        String exempt = clinic("Quokka and the address", "ADDRESS-3");
        change(
                "insert into clinic_request (clinic_id, request_id, place, planned) values (%d, %d, 2, true)"
                        .formatted(
                                BookedClinic.number(exempt),
                                BookedClinic.number(
                                        BookedClinic.asked(
                                                "member", "address-committee", "ADDRESS-2"))));

        String members = read("member");
        assertTrue(uids(members).contains(meeting), members);
        assertTrue(members.contains("Performance clinic: Attendance and the address"), members);
        assertTrue(members.contains("address-committee"), members);
        assertTrue(uids(members).contains(exempt), "when it is stands there");
        assertFalse(members.contains("Quokka"), "what it is about does not");
        as("member")
                .get("/clinics/" + exempt)
                .then()
                .body("title", equalTo("Quokka and the address"));

        String others = read("member2");
        assertTrue(uids(others).contains(meeting), others);
        assertFalse(uids(others).contains(open), others);
        assertFalse(others.contains("address-committee"), others);

        // Signed in, an officer sees exempt clinics and drafts; by the address nobody does.
        as("performance-officer").get("/clinics/" + exempt).then().statusCode(200);
        String officers = read("performance-officer");
        assertTrue(uids(officers).contains(open), officers);
        assertFalse(uids(officers).contains(exempt), officers);
        String downloaded = as("performance-officer").get("/calendar.ics").asString();
        assertTrue(uids(downloaded).contains(exempt), downloaded);
        assertFalse(downloaded.contains("Quokka"), downloaded);
    }

    @Test
    void itFollowsTheDirectory() {
        PublishedScorecard.publish("address-seat", THEIRS, "2017-01");
        String address = made("member");
        assertTrue(get(address).asString().contains("address-seat"));
        change("update person set committees = '{}' where username = 'member'");
        assertFalse(get(address).asString().contains("address-seat"), "the seat is lost");
        change("update person set roles = '{administrator}' where username = 'member'");
        assertEquals(404, get(address).statusCode(), "the role is lost");
        directory.refresh(clock.instant());
        assertEquals(200, get(address).statusCode());
        change("update person set active = false where username = 'member'");
        assertEquals(404, get(address).statusCode(), "the account is gone");
    }

    @Test
    void itIsMadeRenewedAndTakenBack() {
        String version = as("chair").get(OWN).header("ETag");
        Response first = as("chair").header("If-Match", version).put(OWN);
        first.then().statusCode(200).body("offered", equalTo(true));
        String old = first.path("address");
        assertEquals(200, get(old).statusCode());
        as("chair")
                .get(OWN)
                .then()
                .body("madeAt", equalTo(first.path("madeAt")))
                .body("address", nullValue());
        as("chair").header("If-Match", version).put(OWN).then().statusCode(412);
        as("chair").put(OWN).then().statusCode(428);
        as("chair").delete(OWN).then().statusCode(428);

        String renewed = made("chair");
        assertNotEquals(old, renewed);
        assertEquals(404, get(old).statusCode());
        assertEquals(200, get(renewed).statusCode());

        as("chair")
                .header("If-Match", etag("chair"))
                .delete(OWN)
                .then()
                .statusCode(200)
                .body("madeAt", nullValue());
        assertEquals(404, get(renewed).statusCode());
        as("chair").header("If-Match", etag("chair")).delete(OWN).then().statusCode(404);
        as("chair").header("If-Match", first.header("ETag")).put(OWN).then().statusCode(412);
    }

    /** Nobody can tell an address that was never made from one that was taken back. */
    @Test
    void everyAddressThatOpensNothingAnswersTheSame() {
        String takenBack = made("board");
        as("board").header("If-Match", etag("board")).delete(OWN).then().statusCode(200);
        Response first = get(takenBack);
        for (String secret : List.of("bm9uZQ", "x".repeat(43), "%25", "a".repeat(900))) {
            Response answer =
                    get("http://anywhere/api/v1/calendars/%s/scrutineer.ics".formatted(secret));
            assertEquals(404, answer.statusCode());
            for (String words : List.of("type", "title", "detail")) {
                assertEquals(first.<String>path(words), answer.path(words));
            }
        }
    }

    @Test
    void theSecretStandsNowhere() {
        String address = made("lead-officer");
        String secret = address.replaceFirst(".*/calendars/([^/]+)/scrutineer.ics", "$1");
        assertTrue(secret.matches("[A-Za-z0-9_-]{43}"), "32 bytes");
        for (String table : List.of("calendar_address", "audit_event", "idempotent_create")) {
            assertEquals(
                    0,
                    count(
                            "select count(*) from %s t where cast(t as text) like '%%%s%%'"
                                    .formatted(table, secret)),
                    table);
        }
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event a join person p on p.subject = a.object_id and p.subject = a.actor where a.action = 'calendar-address-made' and p.username = 'lead-officer'"));
    }

    @Test
    void whomTheDirectoryDoesNotKnowCannotMakeOne() {
        change("update person set active = false where username = 'cabinet-member'");
        as("cabinet-member").get(OWN).then().body("offered", equalTo(false));
        as("cabinet-member")
                .header("If-Match", etag("cabinet-member"))
                .put(OWN)
                .then()
                .statusCode(409);
    }

    /** A program may send whatever it likes along. */
    @Test
    void itIsItsHoldersWhoeverIsSignedIn() {
        PublishedScorecard.publish("address-signed-in", THEIRS, "2017-01");
        String path = path(made("member2"));
        String text =
                as("member")
                        .header(Contract.WRONG_ON_PURPOSE, "a kind of file that is not there")
                        .accept("text/html")
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertFalse(text.contains("address-signed-in"), text);
        as("member").get(path).then().header("Cache-Control", equalTo("no-store"));
    }

    private static String clinic(String title, String measure) {
        return BookedClinic.booked(
                BookedClinic.plan(
                        title,
                        Programme.start(50),
                        List.of(BookedClinic.request("address-committee", measure))));
    }

    private static String read(String who) {
        Response answer = get(made(who));
        assertEquals("text/calendar;charset=UTF-8", answer.contentType());
        return answer.asString();
    }

    private static String made(String who) {
        return as(who).header("If-Match", etag(who))
                .put(OWN)
                .then()
                .statusCode(200)
                .extract()
                .path("address");
    }

    private static String etag(String who) {
        return as(who).get(OWN).header("ETag");
    }

    private static Response get(String address) {
        return anonymous().urlEncodingEnabled(false).get(path(address));
    }

    private static String path(String address) {
        return address.replaceFirst(".*/api/v1", "");
    }

    /** Read by another library than the one that writes it; each event is there once. */
    private static List<String> uids(String text) {
        ICalendar read = Biweekly.parse(text).first();
        assertTrue(
                read.validate(ICalVersion.V2_0).isEmpty(),
                read.validate(ICalVersion.V2_0)::toString);
        List<String> uids =
                read.getEvents().stream()
                        .map(VEvent::getUid)
                        .map(uid -> uid.getValue().replaceFirst("@.*", ""))
                        .toList();
        assertEquals(uids.size(), new HashSet<>(uids).size(), "no event twice");
        return uids;
    }
}
