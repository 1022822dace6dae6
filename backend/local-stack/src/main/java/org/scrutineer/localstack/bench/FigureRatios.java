package org.scrutineer.localstack.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.scrutineer.localstack.load.Api;
import org.scrutineer.localstack.load.BulkFigures;

/**
 * Figures in and out by the API, a hundred thousand at once, against PostgreSQL copying the same
 * rows into the same table with the same keys, and out of it.
 */
final class FigureRatios {
    private static final double LOADED = 0.5;

    /** About as long as one load takes. */
    private static final int SECONDS_OF_A_LOAD = 5;

    private static final String COPY_IN =
            "copy period_value (indicator_code, area_code, period_code, first_day, last_day, revision, current, value, numerator, denominator, status, source, recorded_by, recorded_at) from stdin (format csv)";

    private static final String COPY_OUT =
            "copy (select indicator_code, area_code, period_code, value, numerator, denominator, symbol, status, note, source, reason from period_value where current and indicator_code = '%s' order by indicator_code, area_code, first_day) to stdout (format csv)";

    private final Api api;
    private final Connection database;
    private final List<String> areas;
    private int made;

    FigureRatios(Api api, Connection database) throws SQLException {
        this.api = api;
        this.database = database;
        this.areas = BulkFigures.areas(database);
    }

    boolean measure(Rounds rounds) throws Exception {
        boolean good =
                rounds.hold("Figures loaded, against COPY", this::load, this::copyIn, LOADED);
        BulkFigures last = next();
        load(last);
        System.out.printf(
                "A measure of %,d figures: assessed in %.2f s right after it was loaded, then in %.2f s%n",
                BulkFigures.ROWS, assess(last), assess(last));
        rounds.show(
                "Figures exported, against COPY",
                seconds -> export(last, seconds),
                seconds -> copyOut(last, seconds));
        return good;
    }

    /** Another measure each time, so that all of its figures are new. */
    private BulkFigures next() throws IOException, InterruptedException {
        BulkFigures figures = new BulkFigures("BULK-" + ++made, areas);
        figures.define(api);
        return figures;
    }

    private double load(int seconds) throws Exception {
        return inTurns(seconds, this::load);
    }

    private double copyIn(int seconds) throws Exception {
        return inTurns(
                seconds,
                figures -> {
                    byte[] rows = figures.tableRows().getBytes(StandardCharsets.UTF_8);
                    long begun = System.nanoTime();
                    copies().copyIn(COPY_IN, new ByteArrayInputStream(rows));
                    return System.nanoTime() - begun;
                });
    }

    private interface Timed {
        long nanos(BulkFigures figures) throws Exception;
    }

    private double inTurns(int seconds, Timed work) throws Exception {
        int times = Math.max(1, seconds / SECONDS_OF_A_LOAD);
        long nanos = 0;
        for (int i = 0; i < times; i++) {
            nanos += work.nanos(next());
        }
        return (double) BulkFigures.ROWS * times / (nanos / 1e9);
    }

    private long load(BulkFigures figures) throws IOException, InterruptedException {
        String csv = figures.csv();
        long begun = System.nanoTime();
        api.write(
                api.request(Api.OFFICER, "/period-value-imports?dryRun=false")
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(csv))
                        .headers(Api.key()));
        return System.nanoTime() - begun;
    }

    private double assess(BulkFigures figures) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        get("/indicators/%s/assessment".formatted(figures.indicator()));
        return (System.nanoTime() - begun) / 1e9;
    }

    private double export(BulkFigures figures, int seconds) throws Exception {
        return over(
                seconds, () -> get("/period-values.csv?indicator=" + figures.indicator()).length);
    }

    private double copyOut(BulkFigures figures, int seconds) throws Exception {
        String copy = COPY_OUT.formatted(figures.indicator());
        return over(
                seconds,
                () -> {
                    if (copies().copyOut(copy, OutputStream.nullOutputStream())
                            != BulkFigures.ROWS) {
                        throw new IllegalStateException("not all rows came out");
                    }
                    return BulkFigures.ROWS;
                });
    }

    private interface Once {
        int atLeast() throws Exception;
    }

    private static double over(int seconds, Once work) throws Exception {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        long rows = 0;
        while (System.nanoTime() < end) {
            if (work.atLeast() < BulkFigures.ROWS) {
                throw new IllegalStateException("not all rows came out");
            }
            rows += BulkFigures.ROWS;
        }
        return rows / ((System.nanoTime() - begun) / 1e9);
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        var answer = api.get(Api.OFFICER, path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s answered %d".formatted(path, answer.statusCode()));
        }
        return answer.body();
    }

    private CopyManager copies() throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }
}
