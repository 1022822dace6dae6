package org.scrutineer.request;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.RequestsAtClinics.AgendaItem;
import org.scrutineer.testing.OwnMeasure;

/** What a clinic is given of requests, and what it says came of them. */
@QuarkusTest
class RequestsAtClinicsTest extends RequestTest {

    private static final String CLINIC = "{\"answerKind\":\"CLINIC\"}";

    @Inject RequestsAtClinics requests;

    @Test
    void aClinicTakesWhatLeadsAndIsAcceptedForItAndAllWhoJoinedAreHeard() {
        define("MEET-1", "MEET-2", "MEET-3");
        publish(
                "meet",
                ALL,
                OwnMeasure.item("MEET-1"),
                OwnMeasure.item("MEET-2"),
                OwnMeasure.item("MEET-3"));
        String first = asked("member", "meet", "What is it that we meet on?", "MEET-1");
        String joined = asked("member2", "meet", "What else is there of it?", "MEET-1");
        as("member2").put("/deep-dive-requests/" + first + "/supporters/me").then().statusCode(200);
        as("chair").put("/deep-dive-requests/" + joined + "/supporters/me").then().statusCode(200);
        String waiting = asked("member", "meet", "What is not decided?", "MEET-2");
        String other = asked("chair", "meet", "What is it of the third?", "MEET-3");
        step(GOVERNANCE, first, "acceptance", CLINIC).statusCode(200);
        step(GOVERNANCE, other, "acceptance", CLINIC).statusCode(200);
        step(GOVERNANCE, first, "hearing", "{\"text\":\"Not at a committee.\"}").statusCode(409);

        ProblemException refused =
                assertThrows(
                        ProblemException.class,
                        () ->
                                asOneWhoSeesEverything(
                                        () ->
                                                requests.forAgenda(
                                                        List.of(
                                                                first,
                                                                joined,
                                                                waiting,
                                                                "DD-999999",
                                                                "nonsense"),
                                                        false)));
        assertEquals(
                List.of("/requests/1", "/requests/2", "/requests/3", "/requests/4"),
                refused.places().stream().map(Place::pointer).toList());
        List<Long> agenda =
                asOneWhoSeesEverything(() -> requests.forAgenda(List.of(other, first), false));
        assertEquals(List.of(Reference.REQUEST.id(other), Reference.REQUEST.id(first)), agenda);

        AgendaItem item =
                asOneWhoSeesEverything(() -> requests.visible(agenda))
                        .get(Reference.REQUEST.id(first));
        assertEquals(first, item.reference());
        assertEquals(3, item.askers(), "each member once");
        assertEquals("2017-01", item.period());
        assertEquals("MEET-1", item.measures().getFirst().code());

        asOneWhoSeesEverything(
                () -> {
                    requests.heard(agenda, "Governance", "What was said at the clinic.");
                    return true;
                });
        for (String each : List.of(first, joined, other)) {
            read("member", each)
                    .body("state", equalTo("HEARD"))
                    .body("stateText", equalTo("Dealt with at a performance clinic"))
                    .body("answer.text", equalTo("What was said at the clinic."));
            assertEquals(1, audited(each, "request-heard"), each);
            assertEquals(1, told(each, "HEARD"), each);
        }
        read("member", waiting).body("state", equalTo("SUBMITTED"));
    }
}
