package org.scrutineer.remit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.testing.Programme.GOVERNANCE;
import static org.scrutineer.testing.Programme.OTHER;
import static org.scrutineer.testing.Programme.THEIRS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.RecordedInspection;

/** What falls under which committee, by themes, series and frameworks of inspectors. */
@QuarkusTest
class CommitteeRemitsTest extends ApiTest {

    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";
    private static final String FOR_A_COMMITTEE =
            "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/improving-lives\"]}";

    @Test
    void aMeasureIsCoveredByItsThemeByASeriesOrByNothing() {
        define("REMIT-1", "Theme of a remit");
        define("REMIT-2", "Another theme of remits");
        define("REMIT-3", "Theme of no remit");
        PublishedScorecard.publish("remit-all", ALL, "", "2017-01", items("1", "2", "3"));
        PublishedScorecard.publish("remit-series", ALL, "", "2017-01", OwnMeasure.item("REMIT-2"));
        all("member").body("uncovered.indicator", hasItem("REMIT-1"));
        say(OTHER, "\"Theme of a remit\"", "\"remit-series\"", "")
                .statusCode(200)
                .body("themes", contains("Theme of a remit"))
                .body("series.scorecard", contains("remit-series"))
                .body("series.byDefault", contains(false))
                .body("changedBy", equalTo("Governance Adviser Demonstration"));
        as("member")
                .get("/committees/%s/remit".formatted(OTHER))
                .then()
                .statusCode(200)
                .body("measures.indicator", contains("REMIT-1", "REMIT-2"))
                .body("mine", equalTo(false));
        all("member")
                .body("committees.committee", contains(THEIRS, OTHER))
                .body("uncovered.indicator", hasItem("REMIT-3"))
                .body("uncovered.indicator", not(hasItem("REMIT-1")))
                .body("uncovered.indicator", not(hasItem("REMIT-2")))
                .body("themes", hasItem("Theme of no remit"));
        assertEquals(
                1,
                count(
                        "select count(*) from audit_event where action = 'committee-remit-said' and object_id = '%s'"
                                .formatted(OTHER)));
    }

    @Test
    void whatIsMadeForACommitteeFallsUnderItUnnamedAndOthersAreNotToldOfIt() {
        define("REMIT-4", "Theme for a committee alone");
        PublishedScorecard.publish(
                "remit-own", FOR_A_COMMITTEE, "", "2017-01", OwnMeasure.item("REMIT-4"));
        as("member")
                .get("/committees/%s/remit".formatted(THEIRS))
                .then()
                .body("series.find { it.scorecard == 'remit-own' }.byDefault", equalTo(true))
                .body("measures.indicator", hasItem("REMIT-4"));
        as("member2")
                .get("/committees/%s/remit".formatted(THEIRS))
                .then()
                .body("series.find { it.scorecard == 'remit-own' }", nullValue())
                .body("measures.indicator", not(hasItem("REMIT-4")));
        // It is on a scorecard for all as well, and still not said to be covered by none.
        PublishedScorecard.publish("remit-open", ALL, "", "2017-01", OwnMeasure.item("REMIT-4"));
        all("member2").body("uncovered.indicator", not(hasItem("REMIT-4")));
    }

    @Test
    void whatIsRetiredIsUncoveredByNobody() {
        OwnMeasure.define(
                "REMIT-5",
                "A measure that is retired",
                ",\"retirement\":{\"retiredOn\":\"2018-01-01\",\"reason\":\"Nobody used it\"}");
        all("performance-officer").body("uncovered.indicator", not(hasItem("REMIT-5")));
    }

    @Test
    void inspectionsFallUnderACommitteeByTheirFramework() {
        String reference = RecordedInspection.of("For a committee");
        say(OTHER, "", "", "\"ilacs-2023\"")
                .statusCode(200)
                .body("frameworks.code", contains("ilacs-2023"))
                .body("inspections.reference", hasItem(reference));
        say(OTHER, "", "", "").statusCode(200).body("inspections", empty());
    }

    @Test
    void whatCannotBeIsRefusedAtItsPlaceAndNobodyWritesOverAnother() {
        say(THEIRS, "\"No such theme\"", "", "")
                .statusCode(422)
                .body("errors.pointer", contains("/themes/0"));
        say(THEIRS, "", "\"council-plan\",\"council-plan\"", "")
                .statusCode(422)
                .body("errors.pointer", contains("/series/1"));
        say(THEIRS, "", "", "\"none-such\"")
                .statusCode(422)
                .body("errors.pointer", contains("/frameworks/0"));
        say(THEIRS, "", "\"council-plan\"", "").statusCode(200);
        send(THEIRS, "\"0\"", "", "", "").statusCode(412);
    }

    private static void define(String code, String theme) {
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(
                        "{\"title\":\"Measure %s\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"NONE\",\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"theme\":\"%s\"}"
                                .formatted(code, theme))
                .put("/indicators/" + code)
                .then()
                .statusCode(201);
    }

    private static String items(String... numbers) {
        return String.join(
                ",", Stream.of(numbers).map(each -> OwnMeasure.item("REMIT-" + each)).toList());
    }

    private static ValidatableResponse all(String who) {
        return as(who).get("/committee-remits").then().statusCode(200);
    }

    private static ValidatableResponse say(
            String committee, String themes, String series, String frameworks) {
        String etag =
                as(GOVERNANCE).get("/committees/%s/remit".formatted(committee)).header("ETag");
        return send(committee, etag, themes, series, frameworks);
    }

    private static ValidatableResponse send(
            String committee, String etag, String themes, String series, String frameworks) {
        return as(GOVERNANCE)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(
                        "{\"themes\":[%s],\"series\":[%s],\"frameworks\":[%s]}"
                                .formatted(themes, series, frameworks))
                .put("/committees/%s/remit".formatted(committee))
                .then();
    }
}
