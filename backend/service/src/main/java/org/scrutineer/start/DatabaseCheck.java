package org.scrutineer.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Holds against the database what only it can tell of the settings, before anyone is answered. */
@ApplicationScoped
class DatabaseCheck {

    private static final String KNOWN = "select 1 from area where code = ? and kind = 'COUNCIL'";

    /** Also true of a superuser, and of who may become the owner. */
    private static final String OWNS =
            "select 1 from pg_class where oid = 'audit_event'::regclass and pg_has_role(relowner, 'MEMBER')";

    private final DataSource database;
    private final String council;

    DatabaseCheck(
            DataSource database, @ConfigProperty(name = "scrutineer.council") String council) {
        this.database = database;
        this.council = council;
    }

    /** Before the demonstration is loaded, and before any other work of a start. */
    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start)
            throws SQLException {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            System.err.println(Start.explain(faults));
            throw new IllegalStateException("the settings do not fit the database");
        }
    }

    List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            if (!any(connection, KNOWN, council)) {
                faults.add(
                        "SCRUTINEER_COUNCIL is \"%s\": no council in England has that code. Rotherham's, for example, is E08000018."
                                .formatted(council));
            }
            if (any(connection, OWNS)) {
                faults.add(
                        "QUARKUS_DATASOURCE_USERNAME is a role that owns the tables, or may take their owner's part, so it could change the audit trail: give the service a role of its own (docs/running.md, \"Two database roles\").");
            }
        }
        return faults;
    }

    private static boolean any(Connection connection, String query, String... parameters)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
