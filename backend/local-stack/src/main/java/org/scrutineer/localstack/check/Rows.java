package org.scrutineer.localstack.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What a check looks up in the service's own database. */
public final class Rows {

    private Rows() {}

    /** The single number that a query gives. */
    public static long count(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
