package org.scrutineer.statutoryreturn;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.testing.DefinedReturn.LATE_ROUND;
import static org.scrutineer.testing.DefinedReturn.body;
import static org.scrutineer.testing.DefinedReturn.define;
import static org.scrutineer.testing.DefinedReturn.replace;
import static org.scrutineer.testing.DefinedReturn.round;
import static org.scrutineer.testing.DefinedReturn.send;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.MadeRecommendation;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** Returns, what comes from them, and what is late of it. */
@QuarkusTest
class StatutoryReturnsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";

    @Test
    void theReturnsOfGovernmentAreNamedWithTheirGuidanceAndNoDates() {
        as("member")
                .get("/statutory-returns")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems("ssda903", "cin-census", "csww", "school-census", "sen2"))
                .body(
                        "items.findAll { it.code == it.code.toLowerCase() }.sourceUrl",
                        everyItem(startsWith("https://www.gov.uk/")));
        as("member").get("/statutory-returns/school-census").then().body("rounds", empty());
    }

    @Test
    void aReturnIsFilledAndEachReaderSeesOfItsMeasuresTheirOwn() {
        OwnMeasure.define("RET-1", "A measure of a return");
        OwnMeasure.define("RET-2", "A measure of a return that nobody has published");
        PublishedScorecard.publish(
                "returned",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2017-01",
                OwnMeasure.item("RET-1"));
        define("RET-A", "\"RET-1\",\"RET-2\"", LATE_ROUND);
        as(OFFICER)
                .get("/statutory-returns/RET-A")
                .then()
                .body("measures.indicator", contains("RET-1", "RET-2"))
                .body("rounds[0].standing", equalTo("LATE"))
                .body("changedBy", equalTo("Performance Officer Demonstration"));
        as("member")
                .get("/statutory-returns/RET-A")
                .then()
                .body("measures.indicator", contains("RET-1"));
        as("member")
                .get("/statutory-returns?indicator=RET-1")
                .then()
                .body("items.code", contains("RET-A"));
        as("member").get("/statutory-returns?indicator=RET-2").then().body("items", empty());
        replace(OFFICER, "RET-A", body("\"RET-2\"", round("2017-18", ",\"sentOn\":\"2018-07-30\"")))
                .statusCode(200)
                .body("measures.indicator", contains("RET-2"))
                .body("rounds.code", contains("2017-18"))
                .body("rounds[0].standingText", equalTo("Sent"))
                .body("rounds[0].sentOn", equalTo("2018-07-30"));
        assertEquals(
                2,
                count(
                        "select count(*) from audit_event where object_type = 'statutory-return' and object_id = 'RET-A'"));
        send(OFFICER, "RET-A", "If-Match", "\"0\"", body("", "")).statusCode(412);
    }

    @Test
    void whatCannotBeIsRefusedAtItsPlace() {
        OwnMeasure.define("RET-3", "A measure of another return");
        define("RET-B", "", "");
        refused(body("\"NONE-SUCH\"", ""), "/measures/0");
        refused(body("\"RET-3\",\"RET-3\"", ""), "/measures/1");
        refused(body("", LATE_ROUND + "," + LATE_ROUND), "/rounds/1/code");
        refused(body("", LATE_ROUND.replace("2018-03-31", "2017-03-31")), "/rounds/0/lastDay");
        refused(body("", LATE_ROUND.replace("2018-07-31", "2017-03-31")), "/rounds/0/dueOn");
        refused(body("", LATE_ROUND.replace("2018-10-30", "2018-07-30")), "/rounds/0/finalOn");
        String sent = ",\"sentOn\":\"2018-07-30\"";
        refused(body("", round("2017-18", sent).replace("true", "false")), "/rounds/0/sentOn");
        refused(
                body(
                        "",
                        round("2017-18", sent)
                                .replace(
                                        "2018-07-30",
                                        MadeRecommendation.today().plusDays(2).toString())),
                "/rounds/0/sentOn");
    }

    @Test
    void whatWasProvisionalStandsBesideWhatIsFinalAndWhatIsLateIsSaid() {
        OwnMeasure.define("RET-4", "A measure whose figures settle");
        define("RET-C", "\"RET-4\"", LATE_ROUND);
        record("2017-04", "If-None-Match", "*", "\"value\":90,\"status\":\"PROVISIONAL\"");
        record(
                "2017-04",
                "If-Match",
                as(OFFICER).get(address("2017-04")).header("ETag"),
                "\"value\":91.5,\"status\":\"CONFIRMED\",\"reason\":\"The return is final\"");
        record("2017-05", "If-None-Match", "*", "\"value\":92,\"status\":\"PROVISIONAL\"");
        record("2017-06", "If-None-Match", "*", "\"value\":93,\"status\":\"CONFIRMED\"");
        // It begins on a day before those that the round covers.
        record("2017-03", "If-None-Match", "*", "\"value\":94,\"status\":\"PROVISIONAL\"");
        as("lead-officer")
                .get("/statutory-returns/RET-C/rounds/2017-18/figures")
                .then()
                .statusCode(200)
                .body("round.standing", equalTo("LATE"))
                .body(
                        "figures.periodLabel",
                        contains("April 2017", "May 2017", "June 2017", "March 2018"))
                .body("figures.standing", contains("FINAL", "LONG_PROVISIONAL", "FINAL", "MISSING"))
                .body("figures[0].provisional", equalTo("90.0%"))
                .body("figures[0].settled", equalTo("91.5%"))
                .body("figures[0].change", equalTo("+1.5 percentage points"))
                .body("figures[1].provisional", equalTo("92.0%"))
                .body("figures[1].settled", nullValue())
                .body("figures[2].provisional", nullValue())
                .body("figures[2].settled", equalTo("93.0%"))
                .body("late", equalTo(2));
    }

    @Test
    void theDeskNamesWhatIsNotSentToThoseWhomItConcerns() {
        OwnMeasure.define(
                "RET-5", "A measure of others", ",\"leadService\":\"/services/early-help\"");
        OwnMeasure.define(
                "RET-6", "A measure of theirs", ",\"leadService\":\"/services/social-care\"");
        define("RET-D", "\"RET-5\"", LATE_ROUND);
        define(
                "RET-E",
                "\"RET-6\"",
                LATE_ROUND + "," + round("AGAIN", ",\"sentOn\":\"2018-07-30\""));
        as(OFFICER)
                .get("/desk")
                .then()
                .body("returns.code", hasItems("RET-D", "RET-E"))
                .body("returns.findAll { it.code == 'RET-E' }.round", contains("2017-18"))
                .body("returns.find { it.code == 'RET-E' }.late", equalTo(true));
        as("lead-officer")
                .get("/desk")
                .then()
                .body("returns.code", hasItem("RET-E"))
                .body("returns.code", not(hasItem("RET-D")));
    }

    private static void refused(String body, String pointer) {
        replace(OFFICER, "RET-B", body).statusCode(422).body("errors.pointer", contains(pointer));
    }

    private static void record(String period, String condition, String of, String figure) {
        int status =
                Confirming.put(address(period), condition, of, "{" + figure + "}").statusCode();
        assertEquals(condition.equals("If-Match") ? 200 : 201, status);
    }

    private static String address(String period) {
        return "/period-values/RET-4/E08000018/" + period;
    }
}
