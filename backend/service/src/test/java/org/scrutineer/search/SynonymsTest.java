package org.scrutineer.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** The council says which words mean the same, and the next search knows. */
@QuarkusTest
class SynonymsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";
    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";

    @Test
    void whatIsAddedChangedAndTakenAwayCountsInTheNextSearch() {
        OwnMeasure.define("SYNONYM-1", "Wombat burrows");
        PublishedScorecard.publish("synonyms", ALL, "", "2017-01", OwnMeasure.item("SYNONYM-1"));
        search("tunnels").body("measures.total", equalTo(0));

        Response added = add("wombat  burrows ", "tunnels");
        added.then()
                .statusCode(201)
                .body("words[0]", equalTo("wombat burrows"))
                .header("Location", equalTo("/api/v1/synonyms/" + added.path("reference")));
        search("TUNNELS")
                .body("measures.items[0].indicator", equalTo("SYNONYM-1"))
                .body("alsoSearched", hasItem("wombat burrows"));

        String address = "/synonyms/" + added.path("reference");
        Response changed = change(address, added.header("ETag"), "wombat burrows", "warrens");
        changed.then().statusCode(200);
        search("tunnels").body("measures.total", equalTo(0));
        search("warrens").body("measures.total", equalTo(1));
        change(address, added.header("ETag"), "wombat burrows", "holes").then().statusCode(412);

        as(OFFICER).delete(address).then().statusCode(428);
        as(OFFICER)
                .header("If-Match", changed.header("ETag"))
                .delete(address)
                .then()
                .statusCode(204);
        as(OFFICER).get(address).then().statusCode(404);
        search("warrens").body("measures.total", equalTo(0));
        assertEquals(
                3,
                count(
                        "select count(*) from audit_event where object_type = 'synonyms' and object_id = '%s' and action in ('synonyms-added', 'synonyms-changed', 'synonyms-removed')"
                                .formatted(added.<String>path("reference"))));
    }

    @Test
    void aWordIsInOneGroupWhateverItsCase() {
        add("numbat", "banded anteater").then().statusCode(201);
        add("marsupial", "NUMBAT")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/words/1"))
                .body("errors[0].detail", containsString("“banded anteater”"));
        add("quoll", "Quoll")
                .then()
                .statusCode(422)
                .body("errors[0].detail", containsString("twice"));
        as("member").get("/synonyms").then().body("items.words.flatten()", not(hasItem("quoll")));
    }

    @Test
    void aGroupMayKeepItsOwnWords() {
        Response added = add("bilby", "dalgyte");
        change(
                        "/synonyms/" + added.path("reference"),
                        added.header("ETag"),
                        "dalgyte",
                        "Bilby",
                        "pinkie")
                .then()
                .statusCode(200)
                .body("words[1]", equalTo("Bilby"));
    }

    /** None of them can be found, or would end the phrase that is searched. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"alone\"]",
                "[\"one\", \"--\"]",
                "[\"one\", \"   \"]",
                "[\"one\", \"a\\\" | b\"]",
                "[\"one\", \"two\\nlines\"]",
                "[\"one\", null]",
                "null"
            })
    void wordsThatAreNoneAreRefused(String words) {
        as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "no words")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"words\":%s}".formatted(words))
                .post("/synonyms")
                .then()
                .statusCode(422);
    }

    private static Response add(String... words) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body(body(words))
                .post("/synonyms");
    }

    private static Response change(String address, String etag, String... words) {
        return as(OFFICER)
                .header("If-Match", etag)
                .contentType(JSON)
                .body(body(words))
                .put(address);
    }

    private static String body(String... words) {
        return "{\"words\":[\"%s\"]}".formatted(String.join("\",\"", words));
    }

    private static ValidatableResponse search(String asked) {
        return as("member").queryParam("q", asked).get("/search").then().statusCode(200);
    }
}
