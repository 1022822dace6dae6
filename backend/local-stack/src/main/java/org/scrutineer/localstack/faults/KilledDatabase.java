package org.scrutineer.localstack.faults;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.scrutineer.localstack.LocalPostgres;
import org.scrutineer.localstack.ThrowAwayStack;
import org.scrutineer.localstack.check.Report;
import org.scrutineer.localstack.check.Rows;
import org.scrutineer.localstack.check.Waiting;
import org.scrutineer.localstack.load.Api;
import org.scrutineer.localstack.load.BulkFigures;

/**
 * Kills PostgreSQL with all its processes at twenty points of a load of figures: what was
 * acknowledged is there, what was not is there whole or not at all, and the service is well again
 * by itself soon after PostgreSQL is.
 */
final class KilledDatabase {
    private static final int POINTS = 20;
    private static final int ROWS = 20_000;

    /** The last points come after an undisturbed load would have ended. */
    private static final double LAST = 1.3;

    private static final Duration WELL_WITHIN = Duration.ofSeconds(10);

    private final ThrowAwayStack stack;
    private final Api api;
    private final Report report;
    private final List<String> areas;
    private int acknowledged;
    private int whole;

    KilledDatabase(ThrowAwayStack stack, Api api, Report report) throws SQLException {
        this.stack = stack;
        this.api = api;
        this.report = report;
        try (Connection database = connect()) {
            this.areas = BulkFigures.areas(database);
        }
    }

    void run() throws Exception {
        for (int i = 0; i <= POINTS + 1; i++) {
            figures(i).define(api);
        }
        // The first of all takes several times as long.
        api.write(load(POINTS + 1, Api.key()));
        long begun = System.nanoTime();
        api.write(load(0, Api.key()));
        long nanos = System.nanoTime() - begun;
        report.check(
                loaded(0) == ROWS,
                "undisturbed, %d figures are loaded in %d ms",
                ROWS,
                nanos / 1_000_000);
        for (int i = 1; i <= POINTS; i++) {
            killAt(Math.round(nanos * LAST * i / POINTS), i);
        }
        report.check(
                acknowledged < POINTS && whole < POINTS,
                "of %d loads %d were acknowledged and %d were there before they were asked for again",
                POINTS,
                acknowledged,
                whole);
    }

    private void killAt(long nanos, int point) throws Exception {
        String[] key = Api.key();
        CompletableFuture<HttpResponse<byte[]>> answer = api.begin(load(point, key));
        Thread.sleep(nanos / 1_000_000);
        stack.postgres().kill();
        stack.postgres().start();
        long started = System.nanoTime();
        boolean told = answer.handle((done, cut) -> cut == null && done.statusCode() == 200).join();
        Waiting.until(
                "the service is not well again",
                Duration.ofMinutes(1),
                () -> Asked.by(api.request(Api.OFFICER, "/editions")).status() == 200);
        Duration wellAfter = Duration.ofNanos(System.nanoTime() - started);
        long left = loaded(point);
        report.check(
                (left == ROWS || left == 0 && !told) && wellAfter.compareTo(WELL_WITHIN) <= 0,
                "PostgreSQL killed after %d ms, %s: %d figures are there, well again after %d ms",
                nanos / 1_000_000,
                told ? "acknowledged" : "not acknowledged",
                left,
                wellAfter.toMillis());
        acknowledged += told ? 1 : 0;
        whole += left == ROWS ? 1 : 0;
        Asked.by(load(point, key));
        report.check(
                loaded(point) == ROWS && loads(point) == 1,
                "asked for again with the same key it is loaded once");
    }

    private BulkFigures figures(int point) {
        return new BulkFigures("CRASH-" + point, areas);
    }

    private HttpRequest.Builder load(int point, String[] key) {
        String csv =
                figures(point).csv().lines().limit(ROWS + 1L).collect(Collectors.joining("\n"));
        return api.request(
                        Api.OFFICER, "/period-value-imports?dryRun=false&fileName=crash-" + point)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(csv))
                .headers(key);
    }

    private long loaded(int point) throws SQLException {
        return count("period_value where indicator_code = 'CRASH-%d'".formatted(point));
    }

    private long loads(int point) throws SQLException {
        return count("figure_load where file_name = 'crash-%d'".formatted(point));
    }

    /** By a connection of its own: those of before are gone. */
    private long count(String from) throws SQLException {
        try (Connection database = connect()) {
            return Rows.count(database, "select count(*) from " + from);
        }
    }

    private Connection connect() throws SQLException {
        return stack.postgres().connect(LocalPostgres.SCRUTINEER, LocalPostgres.OWNER);
    }
}
