package org.scrutineer.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.testing.ApiTest;

/**
 * What the service's own database role may do. The triggers refuse a change of the audit trail too;
 * here the role is refused before any trigger is asked, and may not take the triggers away.
 */
@QuarkusTest
class DatabaseRoleTest extends ApiTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String CHECK_VIOLATION = "23514";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor_name = 'Somebody else'",
                "set scrutineer.redacting = 'on'; update audit_event set actor_name = 'Somebody else'",
                "set scrutineer.redacting = 'on'; update action_progress set text = 'Other words'",
                "delete from audit_event",
                "truncate audit_event",
                "alter table audit_event disable trigger all",
                "drop trigger audit_event_is_final on audit_event",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'",
                "drop table audit_event",
                "set session_replication_role = replica",
                "update frozen_document set sha256 = ''",
                "delete from measure_commentary",
                "update flyway_schema_history set checksum = 0",
                "create table own (word text)",
                "set role scrutineer_owner"
            })
    void theAuditTrailIsOutOfReachOfTheService(String statement) {
        SQLException refused = assertThrows(SQLException.class, () -> execute(statement));
        assertEquals(INSUFFICIENT_PRIVILEGE, refused.getSQLState(), refused.getMessage());
    }

    @Test
    void aRedactionOfTheTrailLeavesItsOwnWordsAndNoOthers() {
        for (String statement :
                List.of(
                        "select redact_audit('clinic', 'PC-9999', 'words', 'other words')",
                        "select redact_audit('clinic', 'PC-9999', 'a', '[redacted by democratic services on a day]')",
                        "select redact_history('action_progress', 1, 'words', 'other words')",
                        "select redact_history('action_progress', 1, 'a', '[redacted by democratic services on a day]')",
                        "select redact_history('frozen_document', 1, 'words', '[redacted by democratic services on a day]')")) {
            SQLException refused =
                    assertThrows(SQLException.class, () -> execute(statement), statement);
            assertEquals(CHECK_VIOLATION, refused.getSQLState(), refused.getMessage());
        }
    }

    @Test
    void theServiceOwnsNothing() {
        assertEquals(
                0,
                count(
                        "select count(*) from pg_class join pg_namespace n on n.oid = relnamespace where nspname = 'public' and relowner = current_user::regrole"));
    }

    @Test
    void rowsThatATableNeverChangesAreSafeFromTheService() {
        assertEquals(
                0,
                count(
                        """
                        select count(*) from pg_trigger
                        where tgfoid = 'public.refuse_change'::regproc and tgtype & 24 = 24
                          and (has_table_privilege(tgrelid, 'update') or has_table_privilege(tgrelid, 'delete') or has_table_privilege(tgrelid, 'truncate'))
                        """));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
