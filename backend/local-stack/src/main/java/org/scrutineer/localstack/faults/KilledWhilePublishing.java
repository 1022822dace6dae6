package org.scrutineer.localstack.faults;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.ThrowAwayStack;
import org.scrutineer.localstack.check.Report;
import org.scrutineer.localstack.load.Api;
import org.scrutineer.localstack.load.LoadMeasures;
import org.scrutineer.localstack.load.LoadScorecard;

/**
 * Kills the service at twenty points of a publication and at ten after it, and while e-mails go
 * out: an edition is published with everything that belongs to it or not at all, and every e-mail
 * has its effect once.
 */
final class KilledWhilePublishing {
    private static final int POINTS = 30;

    /** A third of the points come after an undisturbed publication would have ended. */
    private static final double LAST = 1.5;

    private static final int KILLS_WHILE_SENDING = 2;

    private final ThrowAwayStack stack;
    private final Connection database;
    private final Mails mails;
    private final Report report;
    private final List<LoadScorecard> unpublished = new ArrayList<>();
    private LocalService service;
    private Api api;
    private Traces whole;
    private Instant heldBackSince = Instant.EPOCH;

    KilledWhilePublishing(
            ThrowAwayStack stack, LocalService service, Api api, Mails mails, Report report) {
        this.stack = stack;
        this.service = service;
        this.api = api;
        this.mails = mails;
        this.database = mails.database();
        this.report = report;
    }

    /** Returns the service as it runs in the end. */
    LocalService run() throws Exception {
        List<LoadScorecard> scorecards = new ArrayList<>();
        for (int i = 0; i <= POINTS; i++) {
            LoadScorecard scorecard =
                    new LoadScorecard(api, "killed-%02d".formatted(i), LoadMeasures.MEASURES);
            scorecard.define(false);
            scorecard.open();
            scorecard.approve();
            scorecards.add(scorecard);
        }
        long nanos = measure(scorecards.getFirst());
        for (int i = 1; i <= POINTS; i++) {
            killAt(Math.round(nanos * LAST * i / POINTS), scorecards.get(i));
        }
        publishTheRest();
        killWhileSending();
        return service;
    }

    /** Times a publication after a fresh start, as those that follow are. */
    private long measure(LoadScorecard undisturbed) throws Exception {
        service.close();
        start();
        var publication = undisturbed.at(api).publication();
        long start = System.nanoTime();
        api.write(publication);
        long nanos = System.nanoTime() - start;
        whole = Traces.of(database, undisturbed.code());
        report.check(
                whole.isPublished()
                        && whole.steps() == 1
                        && whole.documents() == LoadMeasures.MEASURES + 1
                        && whole.values() == (long) LoadMeasures.MEASURES * LoadMeasures.PERIODS
                        && whole.tellings() == 1
                        && whole.files() > 0,
                "undisturbed, in %d ms: %s",
                nanos / 1_000_000,
                whole);
        return nanos;
    }

    private void killAt(long nanos, LoadScorecard scorecard) throws Exception {
        var request = scorecard.at(api).publication();
        CompletableFuture<HttpResponse<byte[]>> answer = api.begin(request);
        Thread.sleep(nanos / 1_000_000);
        service.kill();
        boolean told = answer.handle((done, cut) -> cut == null && done.statusCode() == 200).join();
        start();
        Traces left = Traces.of(database, scorecard.code());
        report.check(
                left.equals(whole) || left.isUntouched() && !told,
                "killed after %d ms, %s: %s",
                nanos / 1_000_000,
                told ? "answered" : "without an answer",
                left);
        if (!left.isPublished()) {
            unpublished.add(scorecard);
        }
    }

    /**
     * Only now, so that every one that is killed is the first after a start, like the one timed.
     */
    private void publishTheRest() throws Exception {
        int good = 0;
        mails.awaitTold();
        mails.awaitSent();
        report.check(
                mails.arrivals().keySet().equals(mails.queuedSince(Instant.EPOCH).keySet()),
                "what is queued so far has arrived: %d e-mails",
                mails.received());
        // The others wait, so that there is something to send when it is killed while sending.
        heldBackSince = Instant.now();
        mails.holdBack();
        for (LoadScorecard scorecard : unpublished) {
            scorecard.at(api).publish();
            good += Traces.of(database, scorecard.code()).equals(whole) ? 1 : 0;
        }
        report.check(
                unpublished.size() < POINTS && good > 0 && good == unpublished.size(),
                "%d of %d were killed before they were published, the others after; published now: %d, each once and whole",
                unpublished.size(),
                POINTS,
                good);
    }

    private void killWhileSending() throws Exception {
        mails.awaitTold();
        mails.letGo();
        int cutShort = 0;
        for (int i = 0; i < KILLS_WHILE_SENDING; i++) {
            mails.awaitArrivedOrAllSent(mails.received() + 3);
            service.kill();
            cutShort += mails.queued() > 0 ? 1 : 0;
            start();
            mails.endClaimsOfTheDead();
        }
        mails.endClaimsOfTheDead();
        mails.awaitTold();
        mails.awaitSent();
        var arrivals = mails.arrivals();
        var queued = mails.queuedSince(heldBackSince);
        report.check(
                mails.told() == POINTS + 1 && mails.toldMembers() == (POINTS + 1) * mails.members(),
                "each of the %d editions is told of once, to each of the %d members",
                POINTS + 1,
                mails.members());
        report.check(
                arrivals.keySet().equals(queued.keySet()) && cutShort > 0,
                "killed %d times, %d of them while e-mails were left to send: %d were queued for the %d editions, %d arrived, told apart by Message-ID",
                KILLS_WHILE_SENDING,
                cutShort,
                queued.size(),
                POINTS + 1,
                arrivals.size());
        System.out.printf(
                "       %d of them came twice, with the same Message-ID%n",
                arrivals.values().stream().filter(times -> times > 1).count());
    }

    private void start() {
        service = stack.launchFirst(false);
        service.awaitReady();
        api = api.at(service.url());
    }
}
