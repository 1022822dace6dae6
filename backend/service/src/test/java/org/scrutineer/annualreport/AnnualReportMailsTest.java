package org.scrutineer.annualreport;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.mail.MailTest;
import org.scrutineer.testing.MadeAnnualReport;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.PublishedScorecard;
import org.scrutineer.testing.StackResource;

/** Whoever is next with an annual report hears of it, and nobody of what has gone on since. */
@QuarkusTest
class AnnualReportMailsTest extends MailTest {

    private static final String OFFICER = "performance-officer";
    private static final String BOARD = "board";

    @Test
    void theBoardAndOfficersHearOfWhatIsTheirsNext() {
        OwnMeasure.define("ANMAIL-1", "A measure of a year");
        PublishedScorecard.publish(
                "annual-mails",
                "{\"kind\":\"ALL_MEMBERS\",\"committees\":[]}",
                "",
                "2025-04",
                OwnMeasure.item("ANMAIL-1"));
        tellAndSend();
        StackResource.mail().empty();
        String report = MadeAnnualReport.draft("annual-mails", "2025-26");
        assertEquals(List.of(), mailed());
        MadeAnnualReport.step(OFFICER, report, "SUBMIT").statusCode(200);
        assertEquals(
                List.of(
                        "For the board: annual report Scorecard annual-mails, Financial year 2025-26"),
                mailed());
        as(BOARD).get("/me/home").then().body("handedOver.annualReport", hasItem(report));
        as("member").get("/me/home").then().body("handedOver.annualReport", not(hasItem(report)));

        MadeAnnualReport.sendBack(BOARD, report, "Say what follows from it.").statusCode(200);
        tellAndSend();
        Received sentBack = StackResource.mail().received().getFirst();
        assertEquals(
                "Sent back: annual report Scorecard annual-mails, Financial year 2025-26",
                sentBack.subject());
        assertTrue(sentBack.text().contains("Say what follows from it."), sentBack.text());
        StackResource.mail().empty();

        // Two steps before anybody is told: of the first nobody hears any more.
        MadeAnnualReport.step(OFFICER, report, "SUBMIT").statusCode(200);
        MadeAnnualReport.step(BOARD, report, "APPROVE").statusCode(200);
        assertEquals(
                List.of("Approved: annual report Scorecard annual-mails, Financial year 2025-26"),
                mailed());
        MadeAnnualReport.step(OFFICER, report, "PUBLISH").statusCode(200);
        assertEquals(List.of(), mailed());
    }

    private List<String> mailed() {
        tellAndSend();
        List<String> subjects =
                StackResource.mail().received().stream().map(Received::subject).toList();
        StackResource.mail().empty();
        return subjects;
    }
}
