package org.scrutineer.question;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;

/** Questions on an edition, over HTTP: from what it froze, and as far as the caller may see it. */
@QuarkusTest
class QuestionsTest extends ApiTest {

    private static final String ALL = "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}";

    @Test
    void theyFollowFromWhatWasFrozenAndNotFromWhatIsThereNow() {
        OwnMeasure.define("ASK-1", "A measure to ask about");
        OwnMeasure.value("ASK-1", "2016-12", "81.5");
        OwnMeasure.value("ASK-1", "2017-01", "79.4");
        PublishedScorecard.publish("questions-all", ALL, "", "2017-01", OwnMeasure.item("ASK-1"));
        String address = "/scorecards/questions-all/editions/2017-01/questions?measures=";
        for (int i = 0; i < 2; i++) {
            as("chair")
                    .get(address + "ASK-1,NONE-1,ASK-1")
                    .then()
                    .statusCode(200)
                    .body("items.indicator", contains("ASK-1"))
                    .body("items[0].questions.rule", hasItem("WORSENED"))
                    .body("items[0].questions.rule", hasItem("NO_TARGET"))
                    .body(
                            "items[0].questions.find { it.rule == 'WORSENED' }.text",
                            equalTo(
                                    "It got worse since December 2016, when it was 81.5%. What happened?"))
                    .body("items[0].questions.facts", not(hasItem(empty())));
            OwnMeasure.revise("ASK-1", "2017-01", i == 0 ? "99.0" : "98.0");
        }
        as("chair").get(address + "NONE-1").then().statusCode(200).body("items", empty());
        as("chair")
                .header(Contract.WRONG_ON_PURPOSE, "a code that is none")
                .get(address + "ASK-1,-")
                .then()
                .statusCode(400)
                .body("errors.detail", hasItem(containsString("1 to 20 codes")));
    }
}
