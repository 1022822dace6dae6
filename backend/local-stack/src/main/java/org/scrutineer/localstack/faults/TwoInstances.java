package org.scrutineer.localstack.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.ThrowAwayStack;
import org.scrutineer.localstack.check.Report;
import org.scrutineer.localstack.check.Rows;
import org.scrutineer.localstack.check.Waiting;
import org.scrutineer.localstack.load.Api;
import org.scrutineer.localstack.load.LoadScorecard;

/**
 * Two instances on one database and one mail server: whatever comes about by the clock comes about
 * once.
 */
final class TwoInstances {
    private static final int EDITIONS = 6;
    private static final int MEASURES = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ThrowAwayStack stack;
    private final Connection database;
    private final Mails mails;
    private final Report report;
    private LocalService first;
    private LocalService second;
    private Api api;
    private Instant began;

    TwoInstances(ThrowAwayStack stack, LocalService first, Api api, Mails mails, Report report) {
        this.stack = stack;
        this.first = first;
        this.api = api.at(first.url());
        this.mails = mails;
        this.database = mails.database();
        this.report = report;
    }

    void run() throws Exception {
        List<LoadScorecard> whileRunning = approved("running");
        List<LoadScorecard> atStart = approved("starting");
        for (int i = 0; i < EDITIONS; i++) {
            scorecard("opens", i).define(true);
        }
        second = stack.launchSecond(false);
        second.awaitReady();
        began = Instant.now();
        stack.mail().empty();
        LocalDateTime soon =
                LocalDateTime.now(LONDON).plusSeconds(10).truncatedTo(ChronoUnit.SECONDS);
        for (LoadScorecard scorecard : whileRunning) {
            scorecard.schedule(soon);
        }
        awaitPublished(whileRunning, "set for the same moment while both run");

        LocalDateTime whileDown =
                LocalDateTime.now(LONDON).plusSeconds(4).truncatedTo(ChronoUnit.SECONDS);
        for (LoadScorecard scorecard : atStart) {
            scorecard.schedule(whileDown);
        }
        first.close();
        second.close();
        Thread.sleep(Duration.ofSeconds(4));
        first = stack.launchFirst(false);
        second = stack.launchSecond(false);
        first.awaitReady();
        second.awaitReady();
        awaitPublished(atStart, "due when both start at once");
        checkOpened();
        checkMails();
        checkFiles();
        report.check(first.isAlive() && second.isAlive(), "both instances run to the end");
        first.close();
        second.close();
    }

    private List<LoadScorecard> approved(String name) throws Exception {
        List<LoadScorecard> scorecards = new ArrayList<>();
        for (int i = 0; i < EDITIONS; i++) {
            LoadScorecard scorecard = scorecard(name, i);
            scorecard.define(false);
            scorecard.open();
            scorecard.approve();
            scorecards.add(scorecard);
        }
        return scorecards;
    }

    private LoadScorecard scorecard(String name, int number) {
        return new LoadScorecard(api, "%s-%d".formatted(name, number), MEASURES);
    }

    private void awaitPublished(List<LoadScorecard> scorecards, String when) throws Exception {
        Waiting.until(
                "not every edition was published",
                PATIENCE,
                () -> {
                    for (LoadScorecard scorecard : scorecards) {
                        if (!Traces.of(database, scorecard.code()).isPublished()) {
                            return false;
                        }
                    }
                    return true;
                });
        int once = 0;
        for (LoadScorecard scorecard : scorecards) {
            Traces traces = Traces.of(database, scorecard.code());
            once += traces.steps() == 1 && traces.documents() == MEASURES + 1 ? 1 : 0;
        }
        report.check(once == EDITIONS, "%d editions %s: %d published once", EDITIONS, when, once);
    }

    private void checkOpened() throws Exception {
        Waiting.until(
                "not every edition has opened",
                PATIENCE,
                () -> opened("count(distinct e.scorecard_code)") == EDITIONS);
        report.check(
                opened("count(*)") == EDITIONS,
                "%d scorecards that open by themselves, when both start at once: %d editions opened",
                EDITIONS,
                opened("count(*)"));
    }

    private long opened(String what) throws SQLException {
        return Rows.count(
                database,
                "select %s from edition e join edition_step s on s.edition_id = e.id where e.scorecard_code like 'opens-%%' and s.action = 'OPENED'"
                        .formatted(what));
    }

    private void checkFiles() throws Exception {
        String wanted =
                "select count(*) from edition_file f join edition e on e.id = f.edition_id where e.scorecard_code ~ '^(running|starting)-'";
        long all = Rows.count(database, wanted);
        Waiting.until(
                "not every file has been made",
                PATIENCE,
                () -> Rows.count(database, wanted + " and f.state = 'READY'") == all);
        report.check(
                Rows.count(database, wanted + " and f.attempt = 1") == all,
                "%d files of them: made, each at the first attempt",
                all);
    }

    private void checkMails() throws Exception {
        mails.awaitTold();
        mails.awaitSent();
        var arrivals = mails.arrivals();
        var queued = mails.queuedSince(began);
        report.check(
                arrivals.equals(queued),
                "%d e-mails about them: %d arrived, each once",
                queued.size(),
                arrivals.values().stream().filter(times -> times == 1).count());
    }
}
