package org.scrutineer.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.localstack.LocalPostgres;

/**
 * The database as the service found it when it had loaded the demonstration. Before each class of
 * tests everything is put back that another has written, so that none finds what another left.
 * Numbers that were given out are not given out again.
 */
final class LoadedDatabase {

    private static final String TABLES =
            """
            select c.relname as name,
                   string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = '') as columns,
                   coalesce(string_agg(format('k.%1$I = t.%1$I', a.attname), ' and ') filter (where a.attnum = any (p.conkey)), 'false') as same
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_constraint p on p.conrelid = c.oid and p.contype = 'p'
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
            group by c.relname order by c.relname
            """;

    private final LocalPostgres postgres;
    private final List<Table> tables = new ArrayList<>();
    private long lastWriter;

    /**
     * @param same that row {@code k} and row {@code t} are the same one; false where no key says
     *     so, and such a table is put back whole
     * @param rows how many there were
     */
    private record Table(String name, String columns, String same, long rows) {}

    private LoadedDatabase(LocalPostgres postgres) {
        this.postgres = postgres;
    }

    /** Keeps a copy of what is there, which nothing may be writing to. */
    static LoadedDatabase keep(LocalPostgres postgres) {
        LoadedDatabase loaded = new LoadedDatabase(postgres);
        loaded.inOneTransaction(loaded::copy);
        return loaded;
    }

    /** Puts back what was changed since, of the tables that were. */
    void putBack() {
        inOneTransaction(
                statement -> {
                    // Without the triggers that guard histories and references.
                    statement.execute("set local session_replication_role = replica");
                    for (Table table : changed(statement)) {
                        statement.executeUpdate(
                                "delete from public.%s t where %s"
                                        .formatted(
                                                table.name(),
                                                table.same().equals("false")
                                                        ? "true"
                                                        : "t.xmin::text::bigint > " + lastWriter));
                        statement.executeUpdate(
                                "insert into public.%1$s (%2$s) overriding system value select %2$s from as_loaded.%1$s k where not exists (select 1 from public.%1$s t where %3$s)"
                                        .formatted(table.name(), table.columns(), table.same()));
                    }
                });
    }

    private void copy(Statement statement) throws SQLException {
        List<Table> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                found.add(
                        new Table(
                                rows.getString("name"),
                                rows.getString("columns"),
                                rows.getString("same"),
                                0));
            }
        }
        statement.execute("create schema as_loaded");
        for (Table table : found) {
            long rows =
                    statement.executeUpdate(
                            "create table as_loaded.%1$s as table public.%1$s"
                                    .formatted(table.name()));
            tables.add(new Table(table.name(), table.columns(), table.same(), rows));
        }
        try (ResultSet row = statement.executeQuery("select pg_current_xact_id()::text::bigint")) {
            row.next();
            lastWriter = row.getLong(1);
        }
    }

    private List<Table> changed(Statement statement) throws SQLException {
        String asked =
                tables.stream()
                        .map(
                                table ->
                                        "select '%s' where (select count(*) filter (where xmin::text::bigint <= %d) <> %d or count(*) <> %d from public.%s)"
                                                .formatted(
                                                        table.name(),
                                                        lastWriter,
                                                        table.rows(),
                                                        table.rows(),
                                                        table.name()))
                        .collect(Collectors.joining(" union all "));
        Set<String> names = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(asked)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return tables.stream().filter(table -> names.contains(table.name())).toList();
    }

    private interface Work {
        void on(Statement statement) throws SQLException;
    }

    private void inOneTransaction(Work work) {
        try (Connection connection = postgres.connect(LocalPostgres.SCRUTINEER, "postgres");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            work.on(statement);
            connection.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
