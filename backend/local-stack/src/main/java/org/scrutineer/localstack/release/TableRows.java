package org.scrutineer.localstack.release;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * All rows of a database in one compressed file: the version of its schema, then each table with
 * its columns and what COPY says of it. Left out are what migrations fill themselves, and what can
 * be made again from the rest.
 */
public final class TableRows {
    private static final String TABLES =
            """
            select table_name || ' (' || string_agg(column_name, ', ' order by ordinal_position) || ')'
            from information_schema.columns join pg_tables on schemaname = table_schema and tablename = table_name
            where table_schema = 'public' and table_name not in ('flyway_schema_history', 'area', 'content_change', 'edition_file')
            group by table_name order by table_name
            """;
    private static final String VERSION =
            "select max(version) from flyway_schema_history where version is not null and success";
    private static final String NUMBERS =
            """
            select format('select setval(%L, coalesce((select max(%I) from %I), 1))', pg_get_serial_sequence(table_name, column_name), column_name, table_name)
            from information_schema.columns where is_identity = 'YES' and table_schema = 'public'
            """;
    private static final String END = "\\.";

    private final Connection database;

    public TableRows(Connection database) {
        this.database = database;
    }

    void write(Path file) throws SQLException, IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            say(out, texts(VERSION).getFirst());
            for (String table : texts(TABLES)) {
                say(out, table);
                copy().copyOut("copy " + table + " to stdout", out);
                say(out, END);
            }
        }
    }

    /** The version of the schema that the rows of a file are of. */
    public static String version(Path file) throws IOException {
        try (BufferedReader in = open(file)) {
            return in.readLine();
        }
    }

    /**
     * Puts the rows in place of those that migrations left, as a superuser: what the triggers say
     * of a change does not hold for rows that were there before.
     *
     * @return how many rows each table got
     */
    public Map<String, Long> read(Path file) throws SQLException, IOException {
        Map<String, Long> rows = new LinkedHashMap<>();
        execute("set session_replication_role = replica");
        try (BufferedReader in = open(file)) {
            in.readLine();
            for (String table = in.readLine(); table != null; table = in.readLine()) {
                String name = table.substring(0, table.indexOf(' '));
                execute("delete from " + name);
                long copied =
                        copy().copyIn(
                                        "copy " + table + " from stdin",
                                        new ByteArrayInputStream(one(in)));
                rows.put(name, copied);
            }
        }
        for (String number : texts(NUMBERS)) {
            execute(number);
        }
        return rows;
    }

    private static byte[] one(BufferedReader in) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String line = in.readLine(); !END.equals(line); line = in.readLine()) {
            rows.append(line).append('\n');
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private CopyManager copy() throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
