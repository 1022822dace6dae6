package org.scrutineer.circulation.step;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.AskedQuery;
import org.scrutineer.testing.StackResource;

/** Governance hears of a general question, and who asked it of the answer. */
@QuarkusTest
class QueryMailsTest extends MailTest {

    @Test
    void governanceIsToldOfTheQuestionAndWhoAskedOfTheAnswer() {
        String query = AskedQuery.by("member", "Does Zanzibar send anybody to our clinics?");
        Received asked = only("A general question to answer: " + query, "governance-adviser");
        assertTrue(
                asked.text().contains(StackResource.PUBLIC_URL + "/queries/" + query),
                asked.text());
        assertFalse(asked.text().contains("Zanzibar"), "the words are read where one signs in");
        assertFalse(asked.text().contains("Member Demonstration"), asked.text());
        as("governance-adviser").get("/me/home").then().body("handedOver.query", hasItem(query));
        as("member").get("/me/home").then().body("handedOver.query", not(hasItem(query)));

        AskedQuery.answer(query, "{\"answer\":\"Zanzibar does not.\",\"givenTo\":\"ALL_MEMBERS\"}")
                .statusCode(200);
        Received answered = only("Your question is answered: " + query, "member");
        assertFalse(answered.text().contains("Zanzibar"), answered.text());
        as("member")
                .get("/me/home")
                .then()
                .body("handedOver.text", hasItem("Your question is answered: " + query));
    }

    /** To whom its answer went says who asked. */
    @Test
    void onlyGovernanceSeesThatItWasWrittenOf() {
        String query = AskedQuery.by("member", "Who may know that I ask this?");
        tellAndSend();
        AskedQuery.answer(query, "{\"answer\":\"We and you, and nobody else.\"}").statusCode(200);
        tellAndSend();
        String subjects = "items.findAll { it.kind == 'QUERY_STEP' }.subjectLine";
        as("governance-adviser")
                .get("/mails?kind=QUERY_STEP")
                .then()
                .body(subjects, hasItem("Your question is answered: " + query));
        int mail =
                as("governance-adviser")
                        .get("/mails?kind=QUERY_STEP")
                        .path("items.find { it.subjectLine.contains('%s') }.id".formatted(query));
        as("performance-officer")
                .get("/mails?limit=200")
                .then()
                .statusCode(200)
                .body(subjects, empty());
        as("performance-officer").get("/mails/" + mail).then().statusCode(404);
    }

    @Test
    void whatIsTakenBackBeforeAnybodyWasToldWaitsForNobody() {
        String query = AskedQuery.by("member", "Is this question worth anybody's time?");
        AskedQuery.step("member", query, "withdrawal", "").statusCode(200);
        tellAndSend();
        assertEquals(List.of(), StackResource.mail().received());
    }

    @Test
    void itIsSwitchedOffAndPacedWithRequests() {
        chooseMails("governance-adviser", "\"requestSteps\":false");
        AskedQuery.by("member2", "Which room is the clinic in this time?");
        tellAndSend();
        assertEquals(List.of(), StackResource.mail().received());
        chooseMails("governance-adviser", "\"pace\":\"ALL_DAILY\"");
        AskedQuery.by("member2", "Which room is the next clinic in?");
        tellAndSend();
        assertEquals(List.of(), StackResource.mail().received());
        assertEquals(
                1,
                count(
                        "select count(*) from told_person where waits_for_digest and line like 'A general question to answer: %'"));
    }

    /** Nobody else gets any. */
    private Received only(String subject, String to) {
        tellAndSend();
        List<Received> received = StackResource.mail().received();
        assertEquals(1, received.size());
        Received mail = received.getFirst();
        assertEquals(subject, mail.subject());
        assertEquals(to + "@scrutineer.example", mail.to());
        StackResource.mail().empty();
        return mail;
    }
}
