package org.scrutineer.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.PublishedScorecard;

/** What is kept for ever cannot be changed by anybody, and what is not is forgotten in time. */
@QuarkusTest
class RetentionTest extends ApiTest {

    @Inject Retention retention;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update period_value set value = value + 1 where indicator_code = 'EH-1.1'",
                "update period_value set note = 'Another' where indicator_code = 'EH-1.1'",
                "update period_value set recorded_by = 'Another' where indicator_code = 'EH-1.1'",
                "update period_value set current = true, revision = 9 where indicator_code = 'EH-1.1'",
                "update period_value set current = true where indicator_code = 'EH-1.1'",
                "delete from period_value where indicator_code = 'EH-1.1'",
                "truncate period_value cascade",
                "update indicator_set set reason = 'Another'",
                "update indicator_set_item set theme = 'Another'",
                "delete from indicator_set_item",
                "update edition_step set by_name = 'Another'",
                "delete from edition_value"
            })
    void whatWasRecordedStays(String sql) {
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> change(sql));
        assertTrue(
                refused.getCause().getMessage().contains("are never changed or removed"),
                refused.getCause().getMessage());
    }

    @Test
    void eachKindIsForgottenAfterItsTime() {
        long mails = count("select count(*) from mail");
        long keys = count("select count(*) from idempotent_create");
        mail("old", 731);
        mail("young", 729);
        change(
                "insert into idempotent_create values ('retention', 'op', 'old', 'h', 201, null, null, '{}', now() - interval '8 days'), ('retention', 'op', 'new', 'h', 201, null, null, '{}', now() - interval '6 days')");
        change(
                "insert into telling (occasion, edition_id, at, told_at, outcome, told) select 'retention', max(id), now(), now(), 'SUPERSEDED', 0 from edition");
        for (String who : List.of("gone", "here", "left")) {
            change(
                    "insert into person (subject, username, name, roles, committees, services, active, seen_at, gone_at) values ('retention-%s', 'x', 'X', '{}', '{}', '{}', %s, now() - interval '3 years', %s)"
                            .formatted(
                                    who,
                                    who.equals("here"),
                                    who.equals("here")
                                            ? "null"
                                            : "now() - interval '%d days'"
                                                    .formatted(who.equals("gone") ? 731 : 10)));
            change("insert into visit values ('retention-%s', now(), now(), null)".formatted(who));
            change(
                    "insert into mail_choice values ('retention-%s', 0, true, '{}', true, '{}')"
                            .formatted(who));
            change(
                    "insert into told_person select 'retention-%s', id, 'x' from telling where occasion = 'retention'"
                            .formatted(who));
            change(
                    "insert into calendar_address values ('retention-%s', 1, null, now())"
                            .formatted(who));
            change(
                    "insert into followed_measure values ('retention-%s', 'full-report', 'CYP-001', now())"
                            .formatted(who));
        }
        long audited = count("select count(*) from audit_event where action = 'forgotten'");

        assertTrue(retention.forgetOld(Instant.now()));

        assertEquals(mails + 1, count("select count(*) from mail"));
        assertEquals(1, count("select count(*) from mail where dedupe_key = 'retention young'"));
        assertEquals(
                0,
                count(
                        "select count(*) from mail_content c where not exists (select 1 from mail m where m.content_id = c.id)"));
        assertEquals(keys + 1, count("select count(*) from idempotent_create"));
        for (String table :
                List.of(
                        "person",
                        "visit",
                        "mail_choice",
                        "followed_measure",
                        "told_person",
                        "calendar_address")) {
            assertEquals(
                    2,
                    count(
                            "select count(*) from %s where subject like 'retention-%%' and subject <> 'retention-gone'"
                                    .formatted(table)),
                    table);
            assertEquals(
                    0,
                    count(
                            "select count(*) from %s where subject = 'retention-gone'"
                                    .formatted(table)),
                    table);
        }
        assertEquals(
                audited + 1, count("select count(*) from audit_event where action = 'forgotten'"));
        assertEquals(
                1,
                count(
                        "select (detail ->> 'people')::int from audit_event where action = 'forgotten' order by id desc limit 1"));
        retention.forgetOld(Instant.now());
        assertEquals(
                audited + 1,
                count("select count(*) from audit_event where action = 'forgotten'"),
                "what forgot nothing is not noted");
        for (String table :
                List.of(
                        "visit",
                        "mail_choice",
                        "followed_measure",
                        "told_person",
                        "calendar_address",
                        "person")) {
            change("delete from %s where subject like 'retention-%%'".formatted(table));
        }
        change("delete from telling where occasion = 'retention'");
        change("delete from mail where dedupe_key like 'retention%'");
    }

    @Test
    void whatOtherSystemsWereSentIsForgottenAfterNinetyDays() {
        change(
                """
                insert into webhook (code, version, name, address, events, active, registered_name, registered_at, salt, print, secret_at)
                values ('retention', 0, 'X', 'https://committees.example/', '{TEST}', true, 'X', now(), gen_random_uuid(), 'x', now());
                insert into webhook_delivery (webhook_code, message_id, event, reference, resource, happened_at, state, attempts, tries, next_attempt_at)
                select 'retention', 'retention ' || days, 'TEST', 'x', '/', now() - interval '1 day' * days, 'QUEUED', 0, 0, now() from unnest(array[89, 91]) days
                """);
        assertTrue(retention.forgetOld(Instant.now()));
        assertEquals(
                1,
                count(
                        "select count(*) from webhook_delivery where webhook_code = 'retention' and message_id = 'retention 89'"));
        assertEquals(
                1, count("select count(*) from webhook_delivery where webhook_code = 'retention'"));
        change(
                "delete from webhook_delivery where webhook_code = 'retention'; delete from webhook where code = 'retention'");
    }

    @Test
    void daysWhoseEMailsAreForgottenGoWithTheNamesOfWhomTheyWereFor() {
        change(
                """
                insert into daily_mail values ('2001-01-01', now() - interval '731 days'), ('2001-01-02', now() - interval '729 days');
                insert into daily_letter values ('2001-01-01', 'retention', null), ('2001-01-02', 'retention', null);
                insert into job_trouble values ('retention old', 'x', false, now() - interval '800 days', now() - interval '731 days', 9),
                    ('retention young', 'x', false, now() - interval '800 days', now() - interval '729 days', 9)
                """);
        assertTrue(retention.forgetOld(Instant.now()));
        assertEquals(1, count("select count(*) from daily_letter where subject = 'retention'"));
        assertEquals(1, count("select count(*) from daily_mail where day < '2002-01-01'"));
        assertEquals(1, count("select count(*) from job_trouble where job like 'retention %'"));
        change(
                "delete from daily_letter where subject = 'retention'; delete from daily_mail where day < '2002-01-01'; delete from job_trouble where job like 'retention %'");
    }

    @Test
    void whatTheBoardWasShownGoesLongAfterItsPublication() {
        long shown =
                count(
                        "select count(*) from edition_snapshot s join edition e on e.id = s.edition_id where e.state = 'PUBLISHED'");
        long waiting =
                count(
                        "select count(*) from edition_snapshot s join edition e on e.id = s.edition_id where e.state <> 'PUBLISHED'");
        assertTrue(shown > 0);
        retention.forgetOld(Instant.now());
        assertEquals(shown + waiting, count("select count(*) from edition_snapshot"));
        String edition =
                PublishedScorecard.publish(
                        "retention-test",
                        "{\"kind\":\"COMMITTEES\",\"committees\":[\"/committees/nobodys\"]}",
                        "2025-12");
        String ofIt =
                "select count(*) from edition_snapshot where edition_id = (select id from edition where scorecard_code = '%s')"
                        .formatted(edition);
        assertEquals(2, count(ofIt));
        change(
                "update edition set published_at = now() - interval '731 days' where scorecard_code = '%s'"
                        .formatted(edition));
        retention.forgetOld(Instant.now());
        assertEquals(0, count(ofIt));
        assertEquals(shown + waiting, count("select count(*) from edition_snapshot"));
    }

    private void mail(String key, int daysAgo) {
        change(
                """
                with said as (insert into mail_content (subject_line, body_text, body_html, holds) values ('X', 'X', 'X', 'PUBLISHED') returning id)
                insert into mail (dedupe_key, message_id, kind, content_id, recipient, recipient_name, address, state, attempts, created_at, sent_at, give_up_at)
                select 'retention %1$s', 'retention %1$s', 'PUBLICATION', id, 'x', 'X', 'x@example.org', 'SENT', 1, now() - interval '%2$d days', now() - interval '%2$d days', now()
                from said
                """
                        .formatted(key, daysAgo));
    }
}
