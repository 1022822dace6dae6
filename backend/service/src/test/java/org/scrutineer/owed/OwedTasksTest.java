package org.scrutineer.owed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.scrutineer.owed.Draft.LEAD;
import static org.scrutineer.owed.Draft.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** What each service owes an edition, and what keeps an edition from the board. */
@QuarkusTest
class OwedTasksTest extends ApiTest {

    private static final String CAUSE = "\"cause\":\"Two posts were empty.\"";
    private static final String ACTION =
            "\"action\":{\"what\":\"Fill both posts\",\"owner\":\"Head of Social Care\",\"due\":\"2026-06-30\"}";
    private static final String EXPECTED =
            "{\"expected\":{\"on\":\"2026-12-24\",\"reason\":\"The source is late.\"}}";

    @Test
    void eachServiceSeesWhatItOwesAndByWhen() {
        Draft draft = Draft.open(Draft.WITH_COMMENTARY);
        as(LEAD).get(draft.edition() + "/tasks")
                .then()
                .statusCode(200)
                .body("figuresDue", equalTo("2026-04-10"))
                .body("commentaryDue", equalTo("2026-04-15"))
                .body("text", equalTo("2 services still owe something"))
                .body(
                        "services.name",
                        contains("Early help", "Social care", "Measures that name no service"))
                .body("services.owed", contains(0, 1, 1))
                .body("services[0].text", equalTo("Everything is done"))
                .body("services[0].measures[0].mine", equalTo(false))
                .body("services[0].measures[0].commentary.state", equalTo("OPTIONAL"))
                .body("services[1].text", equalTo("1 thing to do, 1 overdue"))
                .body("services[1].measures[0].mine", equalTo(true))
                .body("services[1].measures[0].figure.text", equalTo("Received"))
                .body(
                        "services[1].measures[0].commentary.text",
                        equalTo("Overdue since 15 April 2026"))
                .body(
                        "services[1].measures[0].lacking",
                        contains("a cause", "an action with a date"))
                .body("services[2].service", nullValue())
                .body("services[2].measures[0].figure.state", equalTo("OVERDUE"));
        draft.say(LEAD, draft.red, "{%s,%s}".formatted(CAUSE, ACTION));
        draft.say(LEAD, draft.missing, EXPECTED);
        as(OFFICER)
                .get(draft.edition() + "/tasks")
                .then()
                .body("services[1].measures[0].commentary.text", equalTo("Written"))
                .body("services[1].measures[0].commentary.due", nullValue())
                .body(
                        "services[2].measures[0].figure.text",
                        equalTo("Expected on 24 December 2026"))
                .body("services[2].measures[0].figure.due", equalTo("2026-12-24"))
                .body("services[0].measures[0].mine", equalTo(true));
    }

    @Test
    void aRedMeasureNeedsACauseAndAnActionBeforeTheBoardSeesIt() {
        Draft draft = Draft.open(Draft.WITH_COMMENTARY);
        draft.step(OFFICER, "submission")
                .then()
                .statusCode(422)
                .body("errors.indicator", contains(draft.red, draft.missing))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "Measure %1$s (%1$s) is red and needs a cause and an action with a date"
                                        .formatted(draft.red)))
                .body(
                        "errors[1].detail",
                        containsString(
                                "has no figure for March 2026 and needs the day on which it is expected"));
        as(OFFICER).get(draft.edition()).then().body("state", equalTo("DRAFT"));
        String etag = draft.say(LEAD, draft.red, "{%s}".formatted(CAUSE)).header("ETag");
        draft.say(LEAD, draft.missing, EXPECTED);
        draft.step(OFFICER, "submission")
                .then()
                .statusCode(422)
                .body("errors.indicator", contains(draft.red))
                .body("errors[0].detail", containsString("is red and needs an action with a date"));
        draft.sayInstead(LEAD, draft.red, etag, "{%s,%s}".formatted(CAUSE, ACTION));
        draft.step(OFFICER, "submission").then().statusCode(200);
    }

    @Test
    void anAmberMeasureTooAndAGreenOneNot() {
        Draft draft = Draft.open(Draft.WITH_COMMENTARY);
        draft.say(LEAD, draft.red, "{%s,%s}".formatted(CAUSE, ACTION));
        draft.value(draft.missing, Draft.PERIOD, 85);
        draft.step(OFFICER, "submission")
                .then()
                .statusCode(422)
                .body("errors.indicator", contains(draft.missing))
                .body("errors[0].detail", containsString("is amber and needs a cause"));
        draft.say(LEAD, draft.missing, "{\"exempt\":true,%s,%s}".formatted(CAUSE, ACTION));
        draft.step(OFFICER, "submission").then().statusCode(200);
    }

    @Test
    void whereNoCommentaryIsAskedForNothingIsRefused() {
        Draft draft = Draft.open(Draft.FREELY);
        as(LEAD).get(draft.edition() + "/tasks")
                .then()
                .body("commentaryRequired", equalTo(false))
                .body("services[1].measures[0].commentary.state", equalTo("OPTIONAL"));
        draft.step(OFFICER, "submission").then().statusCode(200);
    }
}
