package org.scrutineer.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.scrutineer.database.Rows;

/**
 * A table of this transaction alone, where a file's rows stand beside what is there before anything
 * is merged. Works on sets: no statement per row.
 */
@ApplicationScoped
class Staging {

    private static final String CREATE =
            """
            create temporary table staged_value (
                line int not null, indicator_code text not null, area_code text not null, period_code text not null, first_day date not null, last_day date not null,
                value numeric, numerator numeric, denominator numeric, symbol text, status text not null, note text, source text, reason text, kind text,
                before_value numeric, before_symbol text, same_number boolean not null default false
            ) on commit drop
            """;

    static final String SAME_FIGURE =
            "v.indicator_code = s.indicator_code and v.area_code = s.area_code and v.first_day = s.first_day and v.last_day = s.last_day and v.current";

    /** Few, so that of all other measures nothing is looked at. */
    private static final String OF_ITS_MEASURES =
            "v.indicator_code = any(array(select distinct indicator_code from staged_value))";

    private static final String REPEATED =
            """
            with twice as (
                select indicator_code, area_code, first_day, last_day, min(line) as earlier from staged_value
                group by indicator_code, area_code, first_day, last_day having count(*) > 1
            )
            select s.line from twice t join staged_value s using (indicator_code, area_code, first_day, last_day) where s.line > t.earlier order by s.line
            """;

    private static final String HISTORIES =
            """
            with another as (select distinct indicator_code, area_code from staged_value where not same_number)
            select line, indicator_code, area_code, period_code, value, numerator, denominator from (
                select case when same_number then null else line end as line, indicator_code, area_code, period_code, first_day, value, numerator, denominator
                from staged_value
                union all
                select null, indicator_code, area_code, period_code, first_day, value, numerator, denominator
                from period_value v where current and v.indicator_code = any(array(select distinct indicator_code from another)) and not exists (
                    select 1 from staged_value s where s.indicator_code = v.indicator_code and s.area_code = v.area_code and s.first_day = v.first_day and s.last_day = v.last_day)
            ) history join another using (indicator_code, area_code)
            where value is not null order by indicator_code, area_code, first_day, line
            """;

    private static final int ROWS_AT_ONCE = 1000;

    private final EntityManager database;

    Staging(EntityManager database) {
        this.database = database;
    }

    /** A row that would change something. */
    record Change(
            int line,
            String indicator,
            String area,
            String period,
            String kind,
            @Nullable BigDecimal before,
            @Nullable String beforeSymbol,
            @Nullable BigDecimal after,
            @Nullable String afterSymbol) {}

    /** How many rows are of each kind. */
    record Counts(int added, int revised, int unchanged) {}

    /** Something that fills the table, one row at a time. */
    interface Filling {
        void fill(Sink rows) throws IOException;
    }

    /** Takes rows. */
    interface Sink {
        void add(FigureRow row);
    }

    /** Fills the table. Only the last instruction before {@link #classify}. */
    void fill(Filling filling) {
        database.unwrap(Session.class)
                .doWork(
                        connection -> {
                            try (var statement = connection.createStatement()) {
                                // A file is sorted and compared in memory.
                                statement.execute("set local work_mem = '64MB'");
                                statement.execute("drop table if exists staged_value");
                                statement.execute(CREATE);
                            }
                            copy(connection, filling);
                        });
    }

    private static void copy(Connection connection, Filling filling) throws SQLException {
        String into =
                "copy staged_value (line, indicator_code, area_code, period_code, first_day, last_day, value, numerator, denominator, symbol, status, note, source, reason)"
                        + " from stdin (format csv)";
        try (PGCopyOutputStream out =
                        new PGCopyOutputStream(connection.unwrap(PGConnection.class), into);
                CsvWriter csv =
                        CsvWriter.builder()
                                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            filling.fill(row -> csv.writeRecord(fields(row)));
        } catch (IOException broken) {
            throw new SQLException("the file could not be staged", broken);
        }
    }

    private static List<@Nullable String> fields(FigureRow row) {
        return Arrays.asList(
                Integer.toString(row.row()),
                row.indicator(),
                row.area(),
                row.period().code(),
                row.period().firstDay().toString(),
                row.period().lastDay().toString(),
                plain(row.value()),
                plain(row.numerator()),
                plain(row.denominator()),
                row.symbol(),
                row.status(),
                row.note(),
                row.source(),
                row.reason());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /**
     * Notes the rows that say the same figure twice, at their period's column, and those that
     * change a figure without a reason; then says of each row what it would do.
     *
     * @param reason for rows that change a figure and give none of their own
     */
    Counts classify(Problems problems, String periodColumn, @Nullable String reason) {
        database.createNativeQuery("analyze staged_value").executeUpdate();
        lines(REPEATED)
                .forEach(
                        line ->
                                problems.add(
                                        line,
                                        periodColumn,
                                        "repeats an indicator, area and period that an earlier row has"));
        database.createNativeQuery(
                        """
                        update staged_value s set
                            kind = case when (v.value, v.numerator, v.denominator, v.symbol, v.status, v.note, v.source)
                                             is distinct from (s.value, s.numerator, s.denominator, s.symbol, s.status, s.note, s.source) then 'REVISED' else 'UNCHANGED' end,
                            before_value = v.value, before_symbol = v.symbol,
                            same_number = (v.value, v.numerator, v.denominator) is not distinct from (s.value, s.numerator, s.denominator)
                        from period_value v where %s and %s
                        """
                                .formatted(SAME_FIGURE, OF_ITS_MEASURES))
                .executeUpdate();
        if (reason != null) {
            database.createNativeQuery(
                            "update staged_value set reason = :reason where kind = 'REVISED' and reason is null")
                    .setParameter("reason", reason)
                    .executeUpdate();
        }
        lines(
                        "select line from staged_value where kind = 'REVISED' and reason is null order by line")
                .forEach(
                        line ->
                                problems.add(
                                        line,
                                        "reason",
                                        "is needed, because this row changes a figure that is already there"));
        return Rows.of(
                        Counts.class,
                        database.createNativeQuery(
                                """
                                select count(*) filter (where kind is null) as added, count(*) filter (where kind = 'REVISED') as revised, count(*) filter (where kind = 'UNCHANGED') as unchanged
                                from staged_value
                                """))
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Integer> lines(String sql) {
        return database.createNativeQuery(sql, Integer.class).getResultList();
    }

    /** The first rows that would change something. */
    List<Change> changes(int most) {
        return Rows.of(
                        Change.class,
                        database.createNativeQuery(
                                """
                                select line, indicator_code as indicator, area_code as area, period_code as period, coalesce(kind, 'ADDED') as kind,
                                       before_value as before, before_symbol, value as after, symbol as after_symbol
                                from staged_value where kind is distinct from 'UNCHANGED' order by line limit :most
                                """))
                .setParameter("most", most)
                .getResultList();
    }

    /**
     * A figure in the history of those that the file brings.
     *
     * @param line of the file; null for what is there already, or would not be another number
     */
    record Staged(
            @Nullable Integer line,
            String indicator,
            String area,
            String period,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /**
     * The whole histories, as they would be, of the indicators and areas for which the file brings
     * another number: one after the other, each oldest first.
     */
    void histories(Consumer<Staged> each) {
        database.unwrap(Session.class)
                .doWork(
                        connection -> {
                            try (PreparedStatement select =
                                    connection.prepareStatement(HISTORIES)) {
                                select.setFetchSize(ROWS_AT_ONCE);
                                try (ResultSet rows = select.executeQuery()) {
                                    while (rows.next()) {
                                        each.accept(staged(rows));
                                    }
                                }
                            }
                        });
    }

    private static Staged staged(ResultSet rows) throws SQLException {
        return new Staged(
                rows.getObject(1, Integer.class),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getBigDecimal(5),
                rows.getBigDecimal(6),
                rows.getBigDecimal(7));
    }

    /**
     * Makes everyone else who writes figures wait, so that what is classified is what is merged.
     */
    void lockFigures() {
        database.createNativeQuery("lock table period_value in share row exclusive mode")
                .executeUpdate();
    }
}
