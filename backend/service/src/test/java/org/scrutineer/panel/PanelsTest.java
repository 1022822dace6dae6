package org.scrutineer.panel;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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

/** A standing panel, who belongs to it and the clinics at which it meets. */
@QuarkusTest
class PanelsTest extends ApiTest {

    private static final String GOVERNANCE = BookedClinic.GOVERNANCE;
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String START = "2090-06-01T14:00";

    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void knowThePeople() {
        directory.refresh(clock.instant());
    }

    @Test
    void itIsSetUpReadChangedAndClosed() {
        String panel = StandingPanel.of("Sub-group one", "member", "lead-officer");
        as("member")
                .get("/panels/" + panel)
                .then()
                .statusCode(200)
                .body("state", equalTo("STANDING"))
                .body("monthsBetween", equalTo(3))
                .body("mine", equalTo(true))
                .body(
                        "members.name",
                        contains("Lead Officer Demonstration", "Member Demonstration"))
                .body("members[0].subject", nullValue())
                .body("actions", empty());
        as("member2").get("/panels").then().body("items.reference", hasItem(panel));
        as("member2").get("/panels/" + panel).then().body("mine", equalTo(false));
        as(GOVERNANCE)
                .get("/panels/" + panel)
                .then()
                .body("actions", contains("CHANGE", "MEET", "CLOSE"))
                .body("members.subject", hasItem(KeycloakAdmin.id("member")));
        String old = as(GOVERNANCE).get("/panels/" + panel).header("ETag");
        StandingPanel.change(panel, StandingPanel.plan("Sub-group two", "member2"))
                .statusCode(200)
                .body("title", equalTo("Sub-group two"))
                .body("members.name", contains("Second Member Demonstration"));
        as(GOVERNANCE)
                .header("If-Match", old)
                .contentType("application/json")
                .body(StandingPanel.plan("Sub-group three", "member"))
                .put("/panels/" + panel)
                .then()
                .statusCode(412);
        StandingPanel.close(panel)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closure.text", equalTo("Its work is done."))
                .body("actions", empty());
        StandingPanel.close(panel)
                .statusCode(409)
                .body(
                        "detail",
                        equalTo(
                                "Only a panel that is standing can be closed. This one is closed."));
        StandingPanel.change(panel, StandingPanel.plan("Sub-group", "member")).statusCode(409);
        assertEquals(
                3,
                count(
                        "select count(*) from audit_event where object_type = 'panel' and object_id = '%s'"
                                .formatted(panel)));
    }

    @Test
    void whoIsNobodyCannotBelongToIt() {
        StandingPanel.setUp(
                        "{\"title\":\"Sub-group\",\"purpose\":\"To go through it.\",\"monthsBetween\":3,\"members\":[\"nobody\"]}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/members/0"));
        StandingPanel.setUp(StandingPanel.plan("   ", "member"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/title"));
    }

    /**
     * Nobody need name them, and who joins or leaves finds the panel's clinics in their calendar.
     */
    @Test
    void whoBelongsToItIsInvitedToItsClinicsToCome() {
        String panel = StandingPanel.of("Invited sub-group", "member", "lead-officer");
        String clinic =
                BookedClinic.booked(
                        at(
                                panel,
                                BookedClinic.plan(
                                        "It meets", START, request("panel-invited"), "chair")));
        read(clinic)
                .body("panel.reference", equalTo(panel))
                .body("panel.title", equalTo("Invited sub-group"))
                .body(
                        "invited.subject",
                        containsInAnyOrder(ids("member", "lead-officer", "chair")));
        String other =
                BookedClinic.booked(
                        BookedClinic.plan("Another", START, request("panel-another"), "member"));
        read(other).body("panel", nullValue());
        as("member2")
                .get("/clinics?panel=" + panel)
                .then()
                .statusCode(200)
                .body("items.reference", contains(clinic));
        as("member2").get("/clinics?panel=PN-999999").then().body("items", empty());

        StandingPanel.change(
                        panel, StandingPanel.plan("Invited sub-group", "member2", "lead-officer"))
                .statusCode(200);
        read(clinic)
                .body(
                        "invited.subject",
                        containsInAnyOrder(ids("member2", "lead-officer", "chair")));
        read(other).body("invited.subject", contains(KeycloakAdmin.id("member")));
        assertEquals(
                1,
                count(
                        "select count(*) from telling where clinic_id = %d and step = 'CHANGED' and clinic_sequence = 1"
                                .formatted(BookedClinic.number(clinic))));
        StandingPanel.change(panel, StandingPanel.plan("Renamed", "member2", "lead-officer"));
        assertEquals(
                1,
                count("select sequence from clinic where id = " + BookedClinic.number(clinic)),
                "a new name sends nobody anything");
    }

    /** Its meetings are a series of their own, whether members have asked something or not. */
    @Test
    void itMeetsWithoutARequestAndNobodyElseDoes() {
        String panel = StandingPanel.of("Quarterly sub-group", "member", "lead-officer");
        String plan = BookedClinic.plan("The second quarter", START, List.of());
        BookedClinic.book(plan)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/requests"))
                .body("errors.detail", contains(containsString("only a standing panel")));
        String clinic = BookedClinic.booked(at(panel, plan));
        as("member2")
                .get("/clinics?panel=" + panel)
                .then()
                .body("items.reference", contains(clinic))
                .body("items[0].requests", empty())
                .body("items[0].panel.title", equalTo("Quarterly sub-group"));
        as("member").get("/clinics/%s/briefing".formatted(clinic)).then().statusCode(200);
        as("member").get("/clinics/%s/briefing.pdf".formatted(clinic)).then().statusCode(200);
        BookedClinic.change(
                        clinic,
                        BookedClinic.plan("Renamed", START, List.of(), "member", "lead-officer"))
                .statusCode(200)
                .body("title", equalTo("Renamed"));
        change(BookedClinic.begin(clinic));
        BookedClinic.step(clinic, "outcome", "{\"text\":\"The quarter was gone through.\"}")
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("outcome.text", equalTo("The quarter was gone through."));
        as("member2").get("/clinics/" + clinic).then().body("state", equalTo("HELD"));
    }

    @Test
    void timesForItsMeetingAreProposedWithoutARequestToo() {
        String panel = StandingPanel.of("Asked sub-group", "member");
        String plan = AskedTimes.plan("Asked", List.of(START), List.of(), "lead-officer");
        AskedTimes.propose(plan)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/requests"));
        String times = AskedTimes.proposed(at(panel, plan));
        as("member").get("/clinic-times/" + times).then().body("askedMe", equalTo(true));
        BookedClinic.booked(
                at(panel, BookedClinic.plan("Asked", START, List.of()))
                        .replaceFirst("}$", ",\"times\":\"%s\"}".formatted(times)));
    }

    @Test
    void whatIsOverStaysAsItWas() {
        String panel = StandingPanel.of("Past sub-group", "member");
        String clinic =
                BookedClinic.booked(
                        at(panel, BookedClinic.plan("It met", START, request("panel-past"))));
        change(BookedClinic.begin(clinic));
        StandingPanel.change(panel, StandingPanel.plan("Past sub-group", "member2"))
                .statusCode(200);
        read(clinic).body("invited.subject", contains(KeycloakAdmin.id("member")));
    }

    @Test
    void aClinicStaysItsPanelsAndAClosedOneDoesNotMeet() {
        String panel = StandingPanel.of("Closing sub-group", "member");
        List<String> request = request("panel-closing");
        String plan = BookedClinic.plan("It meets", START, request, "member");
        String clinic = BookedClinic.booked(at(panel, plan));
        BookedClinic.change(clinic, plan.replace("\"minutes\":90", "\"minutes\":60"))
                .statusCode(200)
                .body("panel.reference", equalTo(panel));
        String another = StandingPanel.of("Another sub-group", "member");
        BookedClinic.change(clinic, at(another, plan))
                .statusCode(422)
                .body("errors.pointer", contains("/panel"));
        BookedClinic.step(clinic, "cancellation", "{\"reason\":\"Nobody can come.\"}");
        StandingPanel.close(panel).statusCode(200);
        BookedClinic.book(at(panel, plan))
                .then()
                .statusCode(409)
                .body("detail", containsString("Only for a panel that is standing"));
        BookedClinic.book(at("PN-999999", plan))
                .then()
                .statusCode(422)
                .body("errors.detail", contains("is not a panel"));
        as(GOVERNANCE)
                .get("/clinics?panel=" + panel)
                .then()
                .body("items.state", not(hasItem("PLANNED")));
    }

    private static io.restassured.response.ValidatableResponse read(String clinic) {
        return BookedClinic.read(GOVERNANCE, clinic).statusCode(200);
    }

    private static String at(String panel, String plan) {
        return plan.replaceFirst("}$", ",\"panel\":\"%s\"}".formatted(panel));
    }

    private static String[] ids(String... users) {
        return List.of(users).stream().map(KeycloakAdmin::id).toArray(String[]::new);
    }

    /** One that waits for a clinic, on a scorecard and a measure of its own. */
    private static List<String> request(String scorecard) {
        String measure = scorecard.toUpperCase(java.util.Locale.ROOT);
        OwnMeasure.define(measure, "Measure of " + scorecard);
        PublishedScorecard.publish(scorecard, ALL, "", "2017-01", OwnMeasure.item(measure));
        return List.of(BookedClinic.request(scorecard, measure));
    }
}
