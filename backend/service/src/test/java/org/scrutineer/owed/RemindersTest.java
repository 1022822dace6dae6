package org.scrutineer.owed;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.owed.Draft.LEAD;
import static org.scrutineer.owed.Draft.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.directory.DirectoryRefresh;
import org.scrutineer.testing.ApiTest;

/** Who is written to when a service owes something, and how often. */
@QuarkusTest
class RemindersTest extends ApiTest {

    private static final LocalDate DUE = LocalDate.of(2026, 4, 15);

    @Inject Reminders reminders;
    @Inject DirectoryRefresh directory;

    @BeforeEach
    void everybodyIsInTheDirectory() {
        assertTrue(directory.refresh(Instant.now()));
    }

    @Test
    void aServiceIsRemindedThreeDaysBeforeOnTheDayAndOnceItIsOverdue() {
        Draft draft = Draft.open(Draft.WITH_COMMENTARY);
        chase(DUE.minusDays(4));
        assertEquals(0, mails(draft));
        chase(DUE.minusDays(3));
        chase(DUE.minusDays(2));
        assertEquals(1, mails(draft));
        chase(DUE);
        chase(DUE);
        assertEquals(2, mails(draft));
        chase(DUE.plusDays(1));
        chase(DUE.plusDays(30));
        assertEquals(3, mails(draft));
        assertEquals(
                3,
                count(
                        "select count(*) from mail m join mail_content c on c.id = m.content_id where m.scorecard_code = '%s' and m.recipient_name = 'Lead Officer Demonstration' and c.holds = 'UNPUBLISHED' and c.body_text like '%%Measure %s (Red): commentary with a cause and an action with a date.%%'"
                                .formatted(draft.scorecard, draft.red)));
    }

    @Test
    void whoHasDoneTheirPartHearsNothing() {
        Draft draft = Draft.open(Draft.WITH_COMMENTARY);
        draft.say(
                LEAD,
                draft.red,
                "{\"cause\":\"Two posts were empty.\",\"action\":{\"what\":\"Fill both posts\",\"owner\":\"Head of Social Care\",\"due\":\"2026-06-30\"}}");
        chase(DUE);
        assertEquals(0, mails(draft));
        remind(draft, "/services/social-care", newKey())
                .then()
                .statusCode(409)
                .body("detail", containsString("Social care owes nothing"));
    }

    @Test
    void aReminderCanBeSentAtOnceAndNotTwiceByOnePress() {
        Draft draft = Draft.open(Draft.WITH_COMMENTARY);
        String key = newKey();
        remind(draft, "/services/social-care", key)
                .then()
                .statusCode(201)
                .body("recipients", equalTo(1))
                .body("text", equalTo("A reminder goes to 1 person of Social care"));
        remind(draft, "/services/social-care", key).then().statusCode(201);
        assertEquals(1, mails(draft));
        remind(draft, "/services/housing", newKey())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/service"));
    }

    @Test
    void whoOwesAFigureIsToldWhereTheReturnSheetIs() {
        Draft figure = Draft.open(Draft.FREELY, ",\"leadService\":\"/services/social-care\"");
        Draft commentary = Draft.open(Draft.WITH_COMMENTARY);
        remind(figure, "/services/social-care", newKey()).then().statusCode(201);
        remind(commentary, "/services/social-care", newKey()).then().statusCode(201);
        String told =
                "select count(*) from mail m join mail_content c on c.id = m.content_id where m.scorecard_code = '%s' and c.body_text like '%%/figures/return-sheets%%'";
        assertEquals(1, count(told.formatted(figure.scorecard)));
        assertEquals(0, count(told.formatted(commentary.scorecard)));
    }

    @Test
    void whileItIsNotKnownWhoThereIsThatIsSaid() {
        Draft draft = Draft.open(Draft.WITH_COMMENTARY);
        change("update person set active = false");
        change("update directory_reading set read_at = null");
        try {
            remind(draft, "/services/social-care", newKey())
                    .then()
                    .statusCode(201)
                    .body("recipients", equalTo(0))
                    .body("text", containsString("has not been read from the single sign-on yet"));
        } finally {
            assertTrue(directory.refresh(Instant.now()));
        }
    }

    @Test
    void manyInstancesAtOnceWriteOnce() throws Exception {
        Draft draft = Draft.open(Draft.WITH_COMMENTARY);
        try (var instances = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> rounds = Collections.nCopies(12, () -> chase(DUE));
            long ran = 0;
            for (Future<Integer> round : instances.invokeAll(rounds)) {
                ran += round.get();
            }
            assertTrue(ran >= 1);
        }
        assertEquals(1, mails(draft));
    }

    /** A18 of the fault tests. */
    @Test
    void aDraftThatCannotBeReadStopsNoOther() {
        Draft poisoned = Draft.open(Draft.WITH_COMMENTARY);
        Draft other = Draft.open(Draft.WITH_COMMENTARY);
        change(
                "update edition set period_code = '2026-99' where scorecard_code = '%s'"
                        .formatted(poisoned.scorecard));
        try {
            chase(DUE);
            assertEquals(1, mails(other));
            String trouble =
                    "select count(*) from job_trouble where unpublished and words like '%2026-99%'";
            assertEquals(1, count(trouble), "people can see that it went wrong");
        } finally {
            change(
                    "update edition set period_code = '%s' where scorecard_code = '%s'"
                            .formatted(Draft.PERIOD, poisoned.scorecard));
        }
        chase(DUE);
        assertEquals(0, mails(poisoned), "it waits a little after it went wrong");
        reminders.chaseAll(DUE, Instant.now().plusSeconds(120));
        assertEquals(1, mails(poisoned));
        assertEquals(0, count("select count(*) from job_trouble"));
    }

    private int chase(LocalDate day) {
        return reminders.chaseAll(day, Instant.now());
    }

    private static Response remind(Draft draft, String service, String key) {
        return as(OFFICER)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"service\":\"%s\"}".formatted(service))
                .post(draft.edition() + "/reminders");
    }

    private long mails(Draft draft) {
        return count(
                "select count(*) from mail where kind = 'CHASE' and scorecard_code = '%s'"
                        .formatted(draft.scorecard));
    }
}
