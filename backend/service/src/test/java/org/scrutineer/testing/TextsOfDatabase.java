package org.scrutineer.testing;

import java.sql.SQLException;
import java.util.TreeSet;
import org.scrutineer.localstack.LocalPostgres;

/** Every word that the database holds, wherever it stands. */
public final class TextsOfDatabase {

    private TextsOfDatabase() {}

    /**
     * Every column with text, or with JSON, in which these words stand, as the tables' owner sees
     * them.
     */
    public static TreeSet<String> holding(String words) throws SQLException {
        TreeSet<String> found = new TreeSet<>();
        try (var connection =
                        StackResource.postgres()
                                .connect(LocalPostgres.SCRUTINEER, LocalPostgres.OWNER);
                var columns = connection.createStatement();
                var column = connection.createStatement();
                var names =
                        columns.executeQuery(
                                """
                                select c.table_name, c.column_name from information_schema.columns c
                                join information_schema.tables t using (table_schema, table_name)
                                where table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb', 'json', 'ARRAY', 'character varying')
                                """)) {
            while (names.next()) {
                String table = names.getString(1);
                String name = names.getString(2);
                try (var rows =
                        column.executeQuery(
                                "select 1 from \"%s\" where position('%s' in cast(\"%s\" as text)) > 0 limit 1"
                                        .formatted(table, words, name))) {
                    if (rows.next()) {
                        found.add(table + '.' + name);
                    }
                }
            }
        }
        return found;
    }

    /** The columns of text that these tables have, as "table.column". */
    public static TreeSet<String> columnsOf(String... tables) throws SQLException {
        TreeSet<String> found = new TreeSet<>();
        try (var connection =
                        StackResource.postgres()
                                .connect(LocalPostgres.SCRUTINEER, LocalPostgres.OWNER);
                var columns =
                        connection.prepareStatement(
                                "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and data_type = 'text' and table_name = any(?)")) {
            columns.setArray(1, connection.createArrayOf("text", tables));
            try (var names = columns.executeQuery()) {
                while (names.next()) {
                    found.add(names.getString(1));
                }
            }
        }
        return found;
    }
}
