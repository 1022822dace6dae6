package org.scrutineer.request;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.OwnMeasure;

/** The member who asked says whether the answer answered it. */
@QuarkusTest
class SatisfactionTest extends RequestTest {

    @Test
    void onlyWhoAskedSaysSoOnceItIsAnsweredAndMaySayOtherwiseLater() {
        define("SAID-1");
        publish("said", ALL, OwnMeasure.item("SAID-1"));
        String request = asked("member", "said", "Does it answer this?", "SAID-1");
        say("member", request, "{\"answered\":true}").statusCode(409);
        step(GOVERNANCE, request, "acceptance", WRITTEN).statusCode(200);
        say("member", request, "{\"answered\":true}").statusCode(409);
        step(GOVERNANCE, request, "answer", "{\"answer\":\"It does, we think.\"}").statusCode(200);
        read("member", request)
                .body("satisfaction", nullValue())
                .body("actions", hasItem("SAY_WHETHER_ANSWERED"));
        read("member2", request).body("actions", not(hasItem("SAY_WHETHER_ANSWERED")));
        say("member2", request, "{\"answered\":true}").statusCode(403);
        say("member", request, "{\"answered\":false,\"note\":\"What of April?\"}")
                .statusCode(200)
                .body("satisfaction.answered", equalTo(false))
                .body("satisfaction.note", equalTo("What of April?"));
        say("member", request, "{\"answered\":true}").statusCode(200);
        read(GOVERNANCE, request)
                .body("state", equalTo("ANSWERED"))
                .body("satisfaction.answered", equalTo(true))
                .body("satisfaction.note", nullValue());
        assertEquals(2, audited(request, "request-satisfaction-said"));
    }
}
