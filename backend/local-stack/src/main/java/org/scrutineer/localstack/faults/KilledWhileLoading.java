package org.scrutineer.localstack.faults;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.ThrowAwayStack;
import org.scrutineer.localstack.check.Report;
import org.scrutineer.localstack.check.Rows;
import org.scrutineer.localstack.check.Waiting;
import org.scrutineer.localstack.load.Api;
import org.scrutineer.localstack.load.BulkFigures;

/**
 * Kills the service while it checks a large file, and again while it merges it: another begins
 * again, and its figures are there all at once and once.
 */
final class KilledWhileLoading {
    private static final int MEASURES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ThrowAwayStack stack;
    private final Connection database;
    private final Report report;
    private LocalService service;
    private Api api;

    KilledWhileLoading(
            ThrowAwayStack stack,
            LocalService service,
            Api api,
            Connection database,
            Report report) {
        this.stack = stack;
        this.service = service;
        this.api = api.at(service.url());
        this.database = database;
        this.report = report;
    }

    /** Returns the service as it runs in the end. */
    LocalService run() throws Exception {
        send();
        killWhile("CHECKING");
        awaitState("CHECKED");
        report.check(figures() == 0, "a file that is only checked leaves no figure behind");
        api.write(
                Api.OFFICER,
                "POST",
                "/large-files/%d/loading".formatted(file()),
                JsonNodeFactory.instance
                        .objectNode()
                        .set("confirmed", JsonNodeFactory.instance.arrayNode()),
                Api.key());
        killWhile("MERGING");
        awaitState("LOADED");
        report.check(
                figures() == (long) MEASURES * BulkFigures.ROWS
                        && count("select count(*) from figure_load where file_name = 'bulk.csv'")
                                == 1
                        && count("select count(*) from large_file_part") == 0,
                "begun again, it is loaded once and whole: %d figures",
                figures());
        return service;
    }

    private void send() throws Exception {
        List<String> areas = BulkFigures.areas(database);
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= MEASURES; i++) {
            BulkFigures figures = new BulkFigures("BULK-" + i, areas);
            figures.define(api);
            String csv = figures.csv();
            parts.add(i == 1 ? csv : csv.substring(csv.indexOf('\n') + 1));
        }
        api.write(
                api.request(Api.OFFICER, "/large-files?fileName=bulk.csv")
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("", parts)))
                        .headers(Api.key()));
    }

    private void killWhile(String state) throws Exception {
        awaitState(state);
        Thread.sleep(Duration.ofSeconds(1));
        String killedIn = state();
        service.kill();
        report.check(
                killedIn.equals(state) && figures() == 0,
                "killed while the file was %s: %d of its figures are seen",
                killedIn,
                figures());
        service = stack.launchFirst(false);
        service.awaitReady();
        api = api.at(service.url());
    }

    private void awaitState(String state) throws Exception {
        Waiting.until("the file is not " + state, PATIENCE, () -> state().equals(state));
    }

    private String state() throws SQLException {
        try (var statement = database.createStatement();
                var row =
                        statement.executeQuery(
                                "select state from large_file order by id desc limit 1")) {
            row.next();
            return row.getString(1);
        }
    }

    private long file() throws SQLException {
        return count("select max(id) from large_file");
    }

    private long figures() throws SQLException {
        return count("select count(*) from period_value where indicator_code like 'BULK-%'");
    }

    private long count(String sql) throws SQLException {
        return Rows.count(database, sql);
    }
}
