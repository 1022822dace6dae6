package org.scrutineer.edition.reading;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.frozen.FrozenDocuments;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.testing.ApiTest;

/**
 * A preview that is asked for again comes from memory until anything it is drawn from has changed,
 * whoever changed it.
 */
@QuarkusTest
class PreviewsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String SCORECARD = "/scorecards/preview-test";
    private static final String EDITION = SCORECARD + "/editions/2025-12";
    private static final String EDITION_ID =
            "(select id from edition where scorecard_code = 'preview-test')";

    /** What no preview shows. A new table stands here or has the trigger. */
    private static final Set<String> NO_PART_OF_A_PREVIEW =
            Set.of(
                    "action_progress",
                    "agreed_action",
                    "annual_report",
                    "annual_report_step",
                    "answer_draft",
                    "arrangement_review",
                    "arrangement_survey_count",
                    "arrangement_survey_taken",
                    "audit_event",
                    "calendar_address",
                    "clinic",
                    "clinic_invitee",
                    "clinic_proposal",
                    "clinic_proposal_invitee",
                    "clinic_proposal_request",
                    "clinic_question",
                    "clinic_request",
                    "committee_framework",
                    "committee_meeting",
                    "committee_remit",
                    "committee_series",
                    "committee_terms",
                    "committee_theme",
                    "content_change",
                    "daily_letter",
                    "daily_mail",
                    "deep_dive_request",
                    "directory_reading",
                    "edition_comment",
                    "edition_file",
                    "edition_snapshot",
                    "edition_step",
                    "ended_session",
                    "figure_confirmation",
                    "figure_explanation",
                    "figure_load",
                    "figure_load_measure",
                    "figure_load_undoing",
                    "figure_mapping",
                    "figure_to_confirm",
                    "flyway_schema_history",
                    "followed_measure",
                    "general_query",
                    "governance_contact",
                    "idempotent_create",
                    "indicator_review",
                    "indicator_review_comment",
                    "indicator_review_decision",
                    "indicator_review_participant",
                    "indicator_review_voice",
                    "inspection",
                    "inspection_area",
                    "inspection_follow_up",
                    "inspection_framework",
                    "inspection_grade",
                    "inspection_judgement",
                    "inspection_measure",
                    "job_trouble",
                    "large_file",
                    "large_file_part",
                    "mail",
                    "mail_choice",
                    "mail_content",
                    "panel",
                    "panel_member",
                    "person",
                    "planned_definition",
                    "proposed_time",
                    "proposed_time_answer",
                    "quality_count",
                    "recommendation",
                    "recommendation_clinic",
                    "recommendation_measure",
                    "recommendation_request",
                    "recommendation_step",
                    "request_clarification",
                    "request_document_clock",
                    "request_extension",
                    "request_officer",
                    "request_supporter",
                    "request_target",
                    "requested_measure",
                    "sign_off",
                    "sign_off_step",
                    "statutory_return",
                    "statutory_return_measure",
                    "statutory_return_round",
                    "synonyms",
                    "target_review",
                    "target_review_measure",
                    "target_review_step",
                    "telling",
                    "told_person",
                    "visit",
                    "webhook",
                    "webhook_delivery",
                    "work_item",
                    "work_item_step");

    @Inject Previews previews;
    @Inject EntityManager entities;

    @BeforeEach
    void prepare() {
        if (as(OFFICER).get(SCORECARD).statusCode() == 200) {
            return;
        }
        create(
                "/indicators/PREVIEW-1",
                "{\"title\":\"A measure\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"HIGH_IS_GOOD\",\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"theme\":\"Test\"}");
        create(
                "/indicators/PREVIEW-1/thresholds/2025-26",
                "{\"basis\":\"LOCAL\",\"target\":90,\"amber\":80,\"source\":\"Test\"}");
        create("/period-values/PREVIEW-1/E08000018/2025-12", "{\"value\":75}");
        create(
                SCORECARD,
                "{\"title\":\"Test of previews\",\"purpose\":\"Test\",\"audience\":{\"kind\":\"ALL_MEMBERS\",\"committees\":[]},\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\"}");
        as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body(
                        "{\"reason\":\"Test\",\"items\":[{\"indicator\":\"PREVIEW-1\",\"theme\":\"A\"}]}")
                .post(SCORECARD + "/sets")
                .then()
                .statusCode(201);
        create(EDITION, "{\"overview\":\"Test\"}");
    }

    @Test
    void everyTableIsWatchedOrHasNoPartInIt() throws SQLException {
        Set<String> unwatched = new TreeSet<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select relname from pg_class c where relkind = 'r' and relnamespace = current_schema()::regnamespace
                                  and not exists (select 1 from pg_trigger where tgrelid = c.oid and tgfoid = 'note_content_change'::regproc and tgenabled = 'O')
                                """)) {
            while (rows.next()) {
                unwatched.add(rows.getString(1));
            }
        }
        assertEquals(new TreeSet<>(NO_PART_OF_A_PREVIEW), unwatched);
    }

    @Test
    @ActivateRequestContext
    void itIsWrittenOnceAndAnewAfterAChange() {
        byte[] first = preview();
        assertSame(first, preview());
        change("update indicator set title = title where code = 'PREVIEW-1'");
        byte[] second = preview();
        assertNotSame(first, second);
        assertSame(second, preview());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with before as (update period_value set current = false where indicator_code = 'PREVIEW-1' and current returning *)"
                        + " insert into period_value (indicator_code, area_code, period_code, first_day, last_day, revision, current, value, status, reason, recorded_by, recorded_at)"
                        + " select indicator_code, area_code, period_code, first_day, last_day, revision + 1, true, value + 1, status, 'Counted again', recorded_by, now() from before",
                "update threshold set target = target + 1 where indicator_code = 'PREVIEW-1'",
                "update indicator set title = title || '!' where code = 'PREVIEW-1'",
                "update scorecard set purpose = purpose || '!' where code = 'preview-test'",
                "update edition set overview = overview || '!' where scorecard_code = 'preview-test'",
                "insert into indicator_set_item (scorecard_code, version, position, indicator_code, theme) select scorecard_code, version, 99, 'EH-1.1', 'More' from indicator_set where scorecard_code = 'preview-test'",
                "insert into measure_commentary (edition_id, indicator_code, revision, text, exempt, written_by, written_name, written_at) values ("
                        + EDITION_ID
                        + ", 'PREVIEW-1', 1, 'Said', false, 'x', 'X', now())"
            })
    void everyChangeIsSeenAtTheNextRequest(String sql) {
        String before = document().extract().header("ETag");
        assertEquals(before, document().extract().header("ETag"));
        change(sql);
        assertNotEquals(before, document().extract().header("ETag"));
    }

    @Test
    void aChangeThatWasUnderWayIsSeenWhenItIsDone() throws SQLException {
        for (String title : List.of("Another title", "A measure")) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                try (var statement = connection.createStatement()) {
                    statement.executeUpdate(
                            "update indicator set title = '%s' where code = 'PREVIEW-1'"
                                    .formatted(title));
                }
                String before = document().extract().header("ETag");
                assertEquals(before, document().extract().header("ETag"));
                connection.commit();
            }
            document().body("themes[0].measures[0].title", equalTo(title));
        }
    }

    @Test
    void whoMayNotReadDraftsIsNotGivenOneFromMemory() {
        document();
        as("member").get(EDITION + "/document").then().statusCode(404);
    }

    private byte[] preview() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                previews.find(
                                                entities.find(Scorecard.class, "preview-test"),
                                                entities.createQuery(
                                                                "from Edition where scorecardCode = 'preview-test'",
                                                                Edition.class)
                                                        .getSingleResult(),
                                                FrozenDocuments.SCORECARD,
                                                Variant.FULL,
                                                true)
                                        .orElseThrow()
                                        .bytes());
    }

    private static ValidatableResponse document() {
        return as(OFFICER).get(EDITION + "/document").then().statusCode(200);
    }

    private static void create(String path, String body) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }
}
