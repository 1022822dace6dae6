package org.scrutineer.webhook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.clock.Clocks;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.BookedClinic;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.KeycloakAdmin;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** Endpoints are registered and changed, and are told of what they wait for. */
@QuarkusTest
class WebhooksTest extends ApiTest {

    private static final String JSON = "application/json";
    private static final String ALL_MEMBERS = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";

    private static final String REGISTERED =
            "select count(*) from audit_event where action = 'webhook-registered' and object_id = 'own-webhook' and detail ->> 'host' = 'localhost'";

    @Inject OverdueActions overdue;
    @Inject DirectoryRefresh directory;
    @Inject Clock clock;

    @BeforeEach
    void onlyOurOwn() {
        change("delete from webhook_delivery");
        change("delete from webhook");
    }

    @Test
    void theSecretIsShownOnceAndIsInNothingThatIsKept() {
        long registered = count(REGISTERED);
        String secret = OwnWebhook.register(WebhookEvent.REQUEST_SUBMITTED);
        assertTrue(secret.matches("whsec_[A-Za-z0-9+/]{43}="), secret);
        as(OwnWebhook.ADMINISTRATOR)
                .get(OwnWebhook.PATH)
                .then()
                .statusCode(200)
                .body("secret", nullValue())
                .body("secretPrint", matchesPattern("[0-9a-f]{8}"))
                .body("registeredBy", notNullValue())
                .body("waiting", equalTo(0));
        as(OwnWebhook.ADMINISTRATOR)
                .get("/webhooks")
                .then()
                .body("items.secret", contains(nullValue()))
                .body("allowedHosts", hasItem("committees.example:443"));
        String kept = secret.substring("whsec_".length());
        assertEquals(
                0,
                count(
                        "select (select count(*) from webhook w where w::text like '%%%1$s%%') + (select count(*) from audit_event a where a::text like '%%%1$s%%') + (select count(*) from idempotent_create i where i::text like '%%%1$s%%')"
                                .formatted(kept)));
        assertEquals(registered + 1, count(REGISTERED));
    }

    @Test
    void aChangeNeedsTheVersionThatIsThere() {
        OwnWebhook.register(WebhookEvent.REQUEST_SUBMITTED);
        String before = OwnWebhook.version();
        String draft =
                OwnWebhook.draft(
                        "https://committees.example/new", false, WebhookEvent.CLINIC_BOOKED);
        OwnWebhook.put(draft)
                .then()
                .statusCode(200)
                .body("address", equalTo("https://committees.example/new"))
                .body("events", contains("CLINIC_BOOKED"))
                .body("active", equalTo(false))
                .body("secret", nullValue());
        as(OwnWebhook.ADMINISTRATOR)
                .header("If-Match", before)
                .contentType(JSON)
                .body(draft)
                .put(OwnWebhook.PATH)
                .then()
                .statusCode(412);
        OwnWebhook.create(OwnWebhook.CODE, draft).then().statusCode(412);
        as(OwnWebhook.ADMINISTRATOR)
                .header("Idempotency-Key", newKey())
                .post(OwnWebhook.PATH + "/test")
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://other.example/ | does not allow",
                "https://committees.example:8443/ | does not allow",
                "https://committees.example.other.example/ | does not allow",
                "https://127.0.0.1/ | does not allow",
                "https://committees.example./ | does not allow",
                "http://committees.example:443/ | must begin with https://",
                "http://localhost:9/ | must begin with https://",
                "https://user@committees.example/ | no user name",
                "https://committees.example/#here | no user name",
                "https://committees.example/caf\u00e9 | beyond ASCII",
                "https://committees.example/a b | is no address",
                "ftp://committees.example/ | begins with https://",
                "committees.example | begins with https://"
            })
    void anAddressElsewhereIsRefusedInWords(String address, String words) {
        OwnWebhook.create(
                        OwnWebhook.CODE,
                        OwnWebhook.draft(address, true, WebhookEvent.CLINIC_BOOKED))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/address"))
                .body("errors[0].detail", containsString(words));
    }

    @ParameterizedTest
    @CsvSource({"TEST", "CLINIC_BOOKED;CLINIC_BOOKED"})
    void eventsAreNamedOnceAndNoTestAmongThem(String events) {
        as(OwnWebhook.ADMINISTRATOR)
                .header(Contract.WRONG_ON_PURPOSE, "events")
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        OwnWebhook.draft(
                                "https://committees.example/",
                                true,
                                Stream.of(events.split(";"))
                                        .map(WebhookEvent::valueOf)
                                        .toArray(WebhookEvent[]::new)))
                .put(OwnWebhook.PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/events"));
    }

    @Test
    void eachStepIsToldOfInItsOwnTransactionAndSupportIsNot() {
        scorecard("webhook-steps", "WEBHOOK-1");
        OwnWebhook.register(
                WebhookEvent.REQUEST_SUBMITTED,
                WebhookEvent.REQUEST_DECIDED,
                WebhookEvent.CLINIC_BOOKED,
                WebhookEvent.CLINIC_CHANGED,
                WebhookEvent.CLINIC_CANCELLED,
                WebhookEvent.EDITION_PUBLISHED);
        PublishedScorecard.publish("webhook-steps", ALL_MEMBERS, "2017-02");
        String request = BookedClinic.asked("member", "webhook-steps", "WEBHOOK-1");
        as("member2").put("/deep-dive-requests/%s/supporters/me".formatted(request));
        BookedClinic.accept(request);
        String plan = BookedClinic.plan("A clinic", "2090-06-01T14:00", List.of(request));
        String clinic = BookedClinic.booked(plan);
        BookedClinic.change(clinic, plan.replace("T14:00", "T15:00")).statusCode(200);
        BookedClinic.step(clinic, "cancellation", "{\"reason\":\"It is not needed\"}")
                .statusCode(200);
        OwnWebhook.deliveries()
                .then()
                .statusCode(200)
                .body(
                        "items.event",
                        contains(
                                "CLINIC_CANCELLED",
                                "CLINIC_CHANGED",
                                "CLINIC_BOOKED",
                                "REQUEST_DECIDED",
                                "REQUEST_SUBMITTED",
                                "EDITION_PUBLISHED"))
                .body(
                        "items.reference",
                        contains(
                                clinic,
                                clinic,
                                clinic,
                                request,
                                request,
                                "webhook-steps 2017-02 revision 1"));
    }

    @Test
    void whatAnEndpointDoesNotWaitForIsNotKeptForIt() {
        scorecard("webhook-others", "WEBHOOK-2");
        OwnWebhook.register(WebhookEvent.CLINIC_BOOKED);
        BookedClinic.asked("member", "webhook-others", "WEBHOOK-2");
        OwnWebhook.put(OwnWebhook.draft(Receiving.address(), false, WebhookEvent.REQUEST_DECIDED));
        assertEquals(0, count("select count(*) from webhook_delivery"));
    }

    /** The transaction fails at its very end, after everything has been written. */
    @Test
    void whatIsUndoneIsNotToldOf() {
        scorecard("webhook-undone", "WEBHOOK-3");
        OwnWebhook.register(WebhookEvent.REQUEST_SUBMITTED);
        change(
                "create function fail_for_webhooks_test() returns trigger language plpgsql as $$ begin if exists (select 1 from webhook_delivery) then raise exception 'after the message was put in'; end if; return null; end $$");
        change(
                "create constraint trigger fail_for_webhooks_test after insert on deep_dive_request deferrable initially deferred for each row execute function fail_for_webhooks_test()");
        try {
            // Past the contract, which promises no such answer.
            given().basePath("/api/v1")
                    .header("Authorization", "Bearer " + token("member"))
                    .header("Idempotency-Key", newKey())
                    .contentType(JSON)
                    .body(
                            "{\"scorecard\":\"webhook-undone\",\"period\":\"2017-01\",\"indicators\":[\"WEBHOOK-3\"],\"question\":\"What is behind it?\"}")
                    .post("/deep-dive-requests")
                    .then()
                    .statusCode(greaterThanOrEqualTo(500));
        } finally {
            change("drop trigger fail_for_webhooks_test on deep_dive_request");
            change("drop function fail_for_webhooks_test()");
        }
        assertEquals(0, count("select count(*) from webhook_delivery"));
        BookedClinic.asked("member", "webhook-undone", "WEBHOOK-3");
        assertEquals(1, count("select count(*) from webhook_delivery"));
    }

    @Test
    void anOverdueActionIsToldOfOnceForEachDayItWasDue() {
        directory.refresh(clock.instant());
        scorecard("webhook-overdue", "WEBHOOK-4");
        String request = BookedClinic.request("webhook-overdue", "WEBHOOK-4");
        String clinic =
                BookedClinic.booked(
                        BookedClinic.plan("A clinic", "2090-06-01T14:00", List.of(request)));
        String action =
                as(BookedClinic.GOVERNANCE)
                        .header("Idempotency-Key", newKey())
                        .contentType(JSON)
                        .body(
                                "{\"text\":\"Fill the posts\",\"owner\":\"%s\",\"dueOn\":\"%s\"}"
                                        .formatted(
                                                KeycloakAdmin.id("lead-officer"),
                                                today().plusDays(1)))
                        .post("/clinics/%s/actions".formatted(clinic))
                        .path("reference");
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        assertEquals(0, told(action), "it is not due yet");
        due(action, today());
        assertEquals(0, told(action), "it is due today");
        due(action, today().minusDays(1));
        assertEquals(1, told(action));
        assertEquals(1, told(action), "only once");
        due(action, today().minusDays(3));
        assertEquals(2, told(action), "for another day");
        due(action, today().minusDays(40));
        assertEquals(2, told(action), "not of what was due long ago");
        OwnWebhook.deliveries()
                .then()
                .body(
                        "items.findAll { it.reference == '%s' }.event".formatted(action),
                        contains("ACTION_OVERDUE", "ACTION_OVERDUE"));
    }

    @Test
    void theLogIsReadAPageAtATimeAndByState() {
        OwnWebhook.register(WebhookEvent.ACTION_OVERDUE);
        int first = OwnWebhook.test();
        int second = OwnWebhook.test();
        String next =
                as(OwnWebhook.ADMINISTRATOR)
                        .get(OwnWebhook.PATH + "/deliveries?limit=1")
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(second))
                        .extract()
                        .path("next");
        as(OwnWebhook.ADMINISTRATOR)
                .get(OwnWebhook.PATH + "/deliveries?limit=1&page=" + next)
                .then()
                .body("items.id", contains(first))
                .body("next", nullValue());
        as(OwnWebhook.ADMINISTRATOR)
                .get(OwnWebhook.PATH + "/deliveries?state=DELIVERED")
                .then()
                .body("items", hasSize(0));
        as(OwnWebhook.ADMINISTRATOR)
                .get(OwnWebhook.PATH + "/deliveries?state=QUEUED&page=" + next)
                .then()
                .statusCode(400);
    }

    private long told(String action) {
        assertTrue(overdue.tell(clock.instant()));
        return count(
                "select count(*) from webhook_delivery where reference = '%s'".formatted(action));
    }

    private void due(String action, LocalDate day) {
        change(
                "update agreed_action set due_on = '%s' where id = %d"
                        .formatted(day, BookedClinic.number(action)));
    }

    private static LocalDate today() {
        return LocalDate.now(Clocks.LONDON);
    }

    private static void scorecard(String code, String measure) {
        OwnMeasure.define(measure, "A measure of the tests of webhooks " + measure);
        PublishedScorecard.publish(code, ALL_MEMBERS, "", "2017-01", OwnMeasure.item(measure));
    }
}
