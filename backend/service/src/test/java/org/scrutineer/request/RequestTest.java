package org.scrutineer.request;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.function.Supplier;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Reference;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** A test of requests, on measures and scorecards of its own: what others ask would join it. */
abstract class RequestTest extends ApiTest {

    static final String GOVERNANCE = "governance-adviser";
    static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    static final String FOR_A_COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";
    static final String WRITTEN = "{\"answerKind\":\"WRITTEN_ANSWER\"}";

    private static final String JSON = "application/json";
    private static final String PERIOD = "2017-01";

    @Inject Caller caller;

    static void define(String... measures) {
        for (String measure : measures) {
            OwnMeasure.define(measure, "Asked about " + measure);
        }
    }

    /** Measures as {@link OwnMeasure#item} gives them. */
    static void publish(String scorecard, String audience, String... items) {
        PublishedScorecard.publish(
                scorecard,
                audience,
                "\"/committees/improving-lives\"",
                PERIOD,
                String.join(",", items));
    }

    static Response ask(String who, String scorecard, String question, String... measures) {
        return as(who).header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(
                        "{\"scorecard\":\"%s\",\"period\":\"%s\",\"indicators\":[\"%s\"],\"question\":\"%s\",\"wish\":\"CLINIC\"}"
                                .formatted(
                                        scorecard,
                                        PERIOD,
                                        String.join("\",\"", measures),
                                        question))
                .post("/deep-dive-requests");
    }

    static String asked(String who, String scorecard, String question, String... measures) {
        return ask(who, scorecard, question, measures)
                .then()
                .statusCode(201)
                .extract()
                .path("reference");
    }

    static ValidatableResponse read(String who, String reference) {
        return as(who).get(address(reference)).then();
    }

    /** A step with the version that is there. */
    static ValidatableResponse step(String who, String reference, String step, String body) {
        var request = as(who).header("If-Match", version(who, reference));
        if (!body.isEmpty()) {
            request.contentType(JSON).body(body);
        }
        return request.post(address(reference) + "/" + step).then();
    }

    static ValidatableResponse join(String reference, String to) {
        return as(GOVERNANCE)
                .header("If-Match", version(GOVERNANCE, reference))
                .contentType(JSON)
                .body("{\"to\":\"%s\"}".formatted(to))
                .put(address(reference) + "/joining")
                .then();
    }

    static ValidatableResponse separate(String reference) {
        return as(GOVERNANCE)
                .header("If-Match", version(GOVERNANCE, reference))
                .delete(address(reference) + "/joining")
                .then();
    }

    static ValidatableResponse say(String who, String reference, String body) {
        return as(who).contentType(JSON)
                .body(body)
                .put(address(reference) + "/satisfaction")
                .then();
    }

    /** How often this was done to it. */
    long audited(String reference, String action) {
        return count(
                "select count(*) from audit_event where object_type = 'deep-dive-request' and object_id = '%s' and action = '%s'"
                        .formatted(reference, action));
    }

    /** Whether those who wait for this step of it are to be told, once. */
    long told(String reference, String step) {
        return count(
                "select count(*) from telling where request_id = %d and step = '%s'"
                        .formatted(Reference.REQUEST.id(reference), step));
    }

    /** Work within the service, where no caller of the tests may do as much. */
    <T> T asOneWhoSeesEverything(Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            caller.actAs(new Caller.Actor("a-test", "Test", EnumSet.allOf(Permission.class)));
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            context.terminate();
        }
    }

    static String version(String who, String reference) {
        return as(who).get(address(reference)).header("ETag");
    }

    private static String address(String reference) {
        return "/deep-dive-requests/" + reference;
    }
}
