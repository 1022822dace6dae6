package org.scrutineer.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

@QuarkusTest
class SearchTest extends ApiTest {

    @ParameterizedTest
    @CsvSource({
        "repeat referrals, CYP-001",
        "re-referrals, CYP-001",
        "EHCP, CP-10",
        "missing from home, CYP-054",
        "missing, CYP-054",
        "s47, CYP-026",
        "UASC, CYP-040",
        "CYP-013, CYP-013",
        "immunisation, CYP-048",
        "adoptd, CYP-062"
    })
    void theRightMeasureComesFirstWhateverItIsCalled(String asked, String first) {
        search("member", asked)
                .body("measures.items[0].indicator", equalTo(first))
                .body("measures.items[0].period", not(nullValue()));
    }

    @ParameterizedTest
    @CsvSource({"LAC", "children in care", "CLA"})
    void childrenInCareAreFoundByEachOfTheirNamesAndPlacementsByNone(String asked) {
        search("member", asked)
                .body("measures.items.title", hasItem("Number of Children looked after"))
                .body("measures.items.title", hasItem("% of CLA in foster care"))
                .body(
                        "measures.items.title",
                        not(hasItem(containsString("re-referrals to children's social care"))))
                .body("alsoSearched", hasItem("looked after"));
    }

    @Test
    void wordsOfScorecardsAndOfTheGlossaryAreFoundToo() {
        search("member", "council plan").body("scorecards.items[0].code", equalTo("council-plan"));
        search("member", "assurance").body("glossary.items[0].code", equalTo("assurance"));
    }

    @ParameterizedTest
    @CsvSource({
        "LADO, local-authority-designated-officer",
        "PLO, public-law-outline",
        "EHCP, education-health-and-care-plan",
        "LAC, looked-after-child",
        "children in care, looked-after-child",
        "section 47, section-47",
        "missing from home, missing-episode",
        "kinship, kinship-care",
        "front door, multi-agency-safeguarding-hub"
    })
    void abbreviationsAndEverydayWordsLeadToTheirMeaning(String asked, String first) {
        search("member", asked)
                .body("glossary.items[0].code", equalTo(first))
                .body("glossary.items[0].source", not(nullValue()));
    }

    @Test
    void whatIsFoundIsWhatTheCallerMayReadCountsIncluded() {
        OwnMeasure.define("SEARCH-1", "Quokka sightings");
        search("member", "quokka").body("measures.total", equalTo(0));
        PublishedScorecard.publish(
                "quokka-board",
                "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}",
                "",
                "2017-01",
                OwnMeasure.item("SEARCH-1"));
        search("member", "quokka")
                .body("measures.total", equalTo(1))
                .body("measures.items[0].scorecard", equalTo("quokka-board"));
        search("member2", "quokka")
                .body("measures.total", equalTo(0))
                .body("scorecards.total", equalTo(0));
        String request =
                as("member")
                        .header("Idempotency-Key", newKey())
                        .contentType("application/json")
                        .body(
                                "{\"scorecard\":\"quokka-board\",\"period\":\"2017-01\",\"indicators\":[\"SEARCH-1\"],\"question\":\"Where did the quokkas go?\"}")
                        .post("/deep-dive-requests")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        search("member", "quokkas")
                .body("requests.items[0].reference", equalTo(request))
                .body("requests.items[0].measures", equalTo(List.of("Quokka sightings")));
        search("member2", "quokkas")
                .body("requests.total", equalTo(0))
                .body("requests.items", empty());
        anonymous()
                .queryParam("q", "quokka")
                .get("/search")
                .then()
                .statusCode(200)
                .body("measures.total", equalTo(0))
                .body("requests.total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"'\" | & ! ( : *'", "'-'' --'", "'%_%_'", "'the of'"})
    void whatHasNoWordFindsNothingAndBreaksNothing(String asked) {
        search("member", asked)
                .body("measures.total", equalTo(0))
                .body("requests.total", equalTo(0));
    }

    private static ValidatableResponse search(String who, String asked) {
        return as(who).queryParam("q", asked).get("/search").then().statusCode(200);
    }
}
