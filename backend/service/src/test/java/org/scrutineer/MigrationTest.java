package org.scrutineer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalPostgres;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.StackResource;

/**
 * A council's database of an earlier version, with data in it, is carried forward and loses
 * nothing. It stands in a schema of its own beside the service's.
 */
@QuarkusTest
class MigrationTest extends ApiTest {

    private static final String SCHEMA = "migration_test";

    /** The last migration of the version that first had data. */
    private static final String FIRST = "202611220832";

    private static final String DATA =
            """
            insert into area (code, name, kind) values ('X1', 'Here', 'COUNCIL'), ('X2', 'There', 'COUNCIL');
            insert into comparator_group (code, name, edition) values ('neighbours', 'Neighbours', '2021-04');
            insert into comparator_group_member (group_code, rank, area_code) values ('neighbours', 1, 'X2');
            insert into indicator (code, version, title, definition, unit, decimals, polarity, frequency, year_type, aggregation, comparator, theme)
                values ('M1', 3, 'Measure', 'Definition', 'PERCENTAGE', 1, 'LOW_IS_GOOD', 'MONTHLY', 'FINANCIAL', 'RATIO', 'PREVIOUS_YEAR', 'Theme');
            insert into threshold (version, indicator_code, year_code, first_day, last_day, status, basis, target, target_bound, amber, source, set_by, set_at)
                values (2, 'M1', '2025-26', '2025-04-01', '2026-03-31', 'APPROVED', 'LOCAL', 22, 'EXCLUSIVE', 24, 'Source', 'Someone', now());
            """;

    @BeforeEach
    void carryForward() throws SQLException {
        execute("drop schema if exists %s cascade".formatted(SCHEMA));
        flyway().target(FIRST).load().migrate();
        execute(DATA);
        flyway().load().migrate();
    }

    @Test
    void whatWasThereIsThereAndReadAsBefore() throws SQLException {
        assertEquals(
                "3 PREVIOUS_YEAR [] null",
                text(
                        "select concat_ws(' ', version, comparator, rebasings, coalesce(baseline_periods::text, 'null')) from indicator"));
        assertEquals(
                "2 22 EXCLUSIVE 24",
                text("select concat_ws(' ', version, target, target_bound, amber) from threshold"));
        assertEquals(
                "0 MEAN t 1",
                text(
                        "select concat_ws(' ', version, method, shown, (select count(*) from comparator_group_member)) from comparator_group"));
        assertEquals(
                "0 STANDARD 50 t f",
                text(
                        "select concat_ws(' ', version, direction_scheme, small_numbers_under, control_chart_screening, control_chart_outside_counts_as_near) from council_setting"));
    }

    /**
     * A council starts without the demonstration's rule; only a demonstration's loading sets it.
     */
    @Test
    void nothingIsRatedByTheDemonstrationsRule() throws SQLException {
        assertEquals("1", text("select count(*)::text from threshold"));
        assertEquals("LOCAL", text("select basis from threshold"));
    }

    @Test
    void aTargetMayStandInRelationToAnotherFigureAndMustStillBeStated() throws SQLException {
        String insert =
                """
                insert into threshold (version, indicator_code, year_code, first_day, last_day, status, basis, target_bound, source, set_by, set_at, %s)
                values (0, 'M1', '%s', '2026-04-01', '2027-03-31', 'APPROVED', 'LOCAL', 'INCLUSIVE', 'Source', 'Someone', now(), %s)
                """;
        execute(insert.formatted("target_relative_to", "2026-27", "'neighbours'"));
        assertThrows(
                SQLException.class,
                () -> execute(insert.formatted("tolerance_percent", "2027-28", "5")));
    }

    @Test
    void thereIsOneRowOfSettings() {
        assertThrows(
                SQLException.class, () -> execute("insert into council_setting (id) values (2)"));
    }

    private FluentConfiguration flyway() {
        LocalPostgres postgres = StackResource.postgres();
        return Flyway.configure()
                .dataSource(
                        postgres.jdbcUrl(LocalPostgres.SCRUTINEER),
                        LocalPostgres.OWNER,
                        postgres.password(LocalPostgres.OWNER))
                .placeholders(Map.of("service_role", LocalPostgres.SCRUTINEER))
                .schemas(SCHEMA);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Its statements are about this schema until the transaction ends. */
    private Connection connect() throws SQLException {
        Connection connection =
                StackResource.postgres().connect(LocalPostgres.SCRUTINEER, LocalPostgres.OWNER);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path to " + SCHEMA);
        }
        return connection;
    }
}
