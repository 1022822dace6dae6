package org.scrutineer.owed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.owed.Draft.LEAD;
import static org.scrutineer.owed.Draft.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;

/** What lead officers say of the measures of a draft, and what members read of it. */
@QuarkusTest
class CommentaryTest extends ApiTest {

    private static final String SAID =
            "{\"text\":\"Fewer visits were on time.\",\"cause\":\"Two posts were empty.\",\"action\":{\"what\":\"Fill both posts\",\"owner\":\"Head of Social Care\",\"due\":\"2026-06-30\"}}";

    @Test
    void aLeadOfficerWritesOfTheirOwnServiceAndOfWhatNamesNone() {
        Draft draft = Draft.open(Draft.FREELY);
        draft.say(LEAD, draft.red, SAID).then().statusCode(201);
        draft.say(LEAD, draft.missing, SAID).then().statusCode(201);
        draft.say(LEAD, draft.green, SAID)
                .then()
                .statusCode(403)
                .body("detail", containsString("another service"));
        draft.say(OFFICER, draft.green, SAID).then().statusCode(201);
        as(LEAD).get(draft.commentary("CYP-001")).then().statusCode(404);
        draft.say(LEAD, "CYP-001", SAID).then().statusCode(404);
    }

    @Test
    void everyRevisionIsKeptAndAudited() {
        Draft draft = Draft.open(Draft.FREELY);
        String first = draft.say(LEAD, draft.red, SAID).header("ETag");
        draft.say(LEAD, draft.red, SAID).then().statusCode(412);
        draft.sayInstead(OFFICER, draft.red, first, "{\"text\":\"Better put.\"}")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("cause", nullValue())
                .body("writtenBy", equalTo("Performance Officer Demonstration"));
        draft.sayInstead(LEAD, draft.red, first, SAID).then().statusCode(412);
        as("board")
                .get(draft.commentary(draft.red) + "/revisions")
                .then()
                .body("items.revision", contains(2, 1))
                .body("items[1].action.due", equalTo("2026-06-30"));
        assertEquals(
                2,
                count(
                        "select count(*) from audit_event where action = 'commentary-written' and detail ->> 'indicator' = '%s'"
                                .formatted(draft.red)));
    }

    @Test
    void whatIsPublishedIsWhatThePreviewShowedAndStaysSo() {
        Draft draft = Draft.open(Draft.FREELY);
        String etag = draft.say(LEAD, draft.red, SAID).header("ETag");
        draft.say(LEAD, draft.green, "{}");
        JsonPath preview = as("board").get(draft.edition() + "/document").jsonPath();
        assertEquals(
                "By 30 June 2026", preview.get("themes[0].measures[0].commentary.action.dueText"));
        as("member").get(draft.edition() + "/document").then().statusCode(404);
        draft.publish();
        JsonPath published = as("member").get(draft.edition() + "/document").jsonPath();
        assertEquals(
                (Object) preview.get("themes[0].measures[0].commentary"),
                published.get("themes[0].measures[0].commentary"));
        as("member")
                .get(draft.edition() + "/measures/" + draft.red)
                .then()
                .body("measure.commentary.cause", equalTo("Two posts were empty."))
                .body("measure.commentary.by", equalTo("Lead Officer Demonstration"));
        byte[] before = as("member").get(draft.edition() + "/document").asByteArray();
        draft.sayInstead(LEAD, draft.red, etag, "{\"text\":\"Too late.\"}")
                .then()
                .statusCode(409)
                .body("detail", containsString("Only a draft"));
        assertArrayEquals(before, as("member").get(draft.edition() + "/document").asByteArray());
    }

    private static String reference(Draft draft) {
        return draft.edition().replace("/scorecards/", "").replace("/editions/", "/");
    }

    @Test
    void aCorrectionBeginsWithWhatWasSaidAndTheEarlierRevisionKeepsItsWords() {
        Draft draft = Draft.open(Draft.FREELY);
        draft.say(LEAD, draft.red, SAID);
        draft.publish();
        byte[] before = as("member").get(draft.edition() + "/document").asByteArray();
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body("{\"erratum\":\"The cause was put wrongly.\"}")
                .post(draft.edition() + "/corrections")
                .then()
                .statusCode(201);
        String correction = draft.commentary(draft.red) + "?revision=2";
        String etag =
                as(LEAD).get(correction)
                        .then()
                        .statusCode(200)
                        .body("revision", equalTo(1))
                        .body("cause", equalTo("Two posts were empty."))
                        .extract()
                        .header("ETag");
        as(LEAD).header("If-Match", etag)
                .contentType("application/json")
                .body(SAID.replace("Two posts", "Three posts"))
                .put(correction)
                .then()
                .statusCode(200);
        as("board")
                .get(draft.edition() + "/document?revision=2")
                .then()
                .body("themes[0].measures[0].commentary.cause", equalTo("Three posts were empty."));
        assertArrayEquals(before, as("member").get(draft.edition() + "/document").asByteArray());
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'commentary-written' and object_id = '%s revision 2'"
                                .formatted(reference(draft))),
                "the audit trail says of which revision it was said");
    }

    @Test
    void anExemptNoteReachesNoOpenDocument() {
        Draft draft = Draft.open(Draft.FREELY);
        draft.say(LEAD, draft.red, SAID.replace("{\"text\"", "{\"exempt\":true,\"text\""))
                .then()
                .statusCode(201)
                .body("exempt", equalTo(true));
        draft.publish();
        as("member")
                .get(draft.edition() + "/document")
                .then()
                .body("themes[0].measures[0].commentary", nullValue());
        as("member")
                .get(draft.edition() + "/measures/" + draft.red)
                .then()
                .body("measure.commentary", nullValue());
    }

    @Test
    void aLateFigureSaysWhenItIsExpected() {
        Draft draft = Draft.open(Draft.FREELY);
        String missing = "themes[1].measures[0].expected.";
        as("board")
                .get(draft.edition() + "/document")
                .then()
                .body(missing + "text", containsString("has not been said"))
                .body("themes[0].measures[0].expected", nullValue());
        lag(draft.missing, 44);
        as("board")
                .get(draft.edition() + "/document")
                .then()
                .body(missing + "text", equalTo("Expected on 14 May 2026"))
                .body(missing + "label", equalTo("March 2026"))
                .body(missing + "reason", nullValue());
        String late =
                "{\"expected\":{\"on\":\"2026-06-01\",\"reason\":\"Schools send it after Easter.\"}}";
        draft.say(LEAD, draft.missing, late).then().statusCode(201);
        draft.publish();
        as("member")
                .get(draft.edition() + "/document")
                .then()
                .body(missing + "text", equalTo("Expected on 1 June 2026"))
                .body(missing + "reason", equalTo("Schools send it after Easter."))
                .body("themes[1].measures[0].commentary", nullValue());
    }

    @Test
    void theDataNoteOfAnEditionIsReadWithItsFigures() {
        Draft draft = Draft.open(Draft.FREELY);
        String note = "All figures of March are provisional.";
        as(OFFICER)
                .header("If-Match", as(OFFICER).get(draft.edition()).header("ETag"))
                .contentType("application/json")
                .body("{\"overview\":\"Test\",\"dataNote\":\" %s \"}".formatted(note))
                .put(draft.edition())
                .then()
                .statusCode(200)
                .body("dataNote", equalTo(note));
        draft.publish();
        as("member")
                .get(draft.edition() + "/document")
                .then()
                .body("dataNote", equalTo(note))
                .body("overview", equalTo("Test"));
    }

    private static void lag(String indicator, int days) {
        var known = as(OFFICER).get("/indicators/" + indicator);
        as(OFFICER)
                .header("If-Match", known.header("ETag"))
                .contentType("application/json")
                .body(
                        known.asString()
                                .replace("{\"code\":\"%s\",".formatted(indicator), "{")
                                .replace(
                                        "\"theme\":",
                                        "\"collectionLagDays\":%d,\"theme\":".formatted(days)))
                .put("/indicators/" + indicator)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"action":{"what":"Fill both posts","owner":"Someone"}}                    | 422 | /action/due
                    {"action":{"what":"Fill both posts","due":"2026-06-30"}}                   | 422 | /action/owner
                    {"action":{"what":"Fill both posts","owner":"Someone","due":"30/06/2026"}} | 400 | /action/due
                    {"expected":{"on":"9999-12-31","reason":"It is late"}}                     | 422 | /expected/on
                    {"action":{"what":"Fill both posts","owner":"Someone","due":"0206-06-30"}} | 422 | /action/due
                    {"expected":{"on":"2026-06-30"}}                                           | 422 | /expected/reason
                    {"text":1,"more":2}                                                        | 400 | /more
                    """)
    void whatDoesNotFitIsRefusedByPlace(String body, int status, String pointer) {
        Draft draft = Draft.open(Draft.FREELY);
        as(LEAD).header(Contract.WRONG_ON_PURPOSE, pointer)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(body)
                .put(draft.commentary(draft.red))
                .then()
                .statusCode(status)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void moreThanAHundredAndFiftyWordsAreRefused() {
        Draft draft = Draft.open(Draft.FREELY);
        String text = "{\"text\":\"%s\"}";
        draft.say(LEAD, draft.red, text.formatted("word ".repeat(151)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/text"))
                .body("errors[0].detail", equalTo("must be 150 words or fewer, and has 151"));
        draft.say(LEAD, draft.red, text.formatted("word – ".repeat(150))).then().statusCode(201);
    }
}
