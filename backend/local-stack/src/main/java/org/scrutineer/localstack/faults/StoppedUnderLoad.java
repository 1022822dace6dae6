package org.scrutineer.localstack.faults;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.ThrowAwayStack;
import org.scrutineer.localstack.check.Report;
import org.scrutineer.localstack.load.Api;

/**
 * Two instances are stopped and started again one after the other while they are used, as in an
 * upgrade. Whoever asks does no more than a plain balancer: takes the instances in turn, keeps
 * connections open, and goes to the other one where a connection is refused, or is closed before
 * anything came back to a request that may be sent twice, as HTTP/1.1 wants of whoever keeps
 * connections open (RFC 9112, 9.3.1).
 */
final class StoppedUnderLoad {

    private static final int REQUESTS_AT_LEAST = 2_000;
    private static final int FIRST_STOPS_AT = 300;
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final List<String> READ = List.of("/editions", "/indicators", "/me");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final AtomicIntegerArray statuses = new AtomicIntegerArray(600);
    private final ThrowAwayStack stack;
    private final Api api;
    private final Report report;
    private volatile LocalService first;
    private volatile LocalService second;

    StoppedUnderLoad(ThrowAwayStack stack, Api api, Report report) {
        this.stack = stack;
        this.api = api;
        this.report = report;
    }

    void run() throws Exception {
        first = stack.launchFirst(false);
        second = stack.launchSecond(false);
        first.awaitReady();
        second.awaitReady();
        int sent = 0;
        // Sent by the clock, so that a slow answer does not hold the next request back.
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> upgrade = CompletableFuture.completedFuture(null);
            for (; sent < REQUESTS_AT_LEAST || !upgrade.isDone(); sent++) {
                int number = sent;
                threads.submit(() -> send(number));
                if (sent == FIRST_STOPS_AT) {
                    upgrade = threads.submit(this::restartOneAfterTheOther);
                }
                Thread.sleep(BETWEEN);
            }
            upgrade.get();
        }
        report.check(
                statuses.get(200) == sent && refused.get() > 0,
                "two instances stopped and started one after the other under load: %d of %d requests failed %s (%d were refused a connection, %d had theirs closed, and went to the other)",
                sent - statuses.get(200),
                sent,
                failures(),
                refused.get(),
                closed.get());
        first.close();
        second.close();
    }

    /** The next one stops when the one before is ready again. */
    private void restartOneAfterTheOther() {
        first = restarted(first, true);
        second = restarted(second, false);
    }

    /** How often each other status was answered; 599 stands for no answer. */
    private Map<Integer, Integer> failures() {
        Map<Integer, Integer> failures = new TreeMap<>();
        for (int status = 0; status < statuses.length(); status++) {
            if (status != 200 && statuses.get(status) > 0) {
                failures.put(status, statuses.get(status));
            }
        }
        return failures;
    }

    private LocalService restarted(LocalService stopped, boolean isFirst) {
        stopped.terminate();
        stopped.close();
        LocalService started = isFirst ? stack.launchFirst(false) : stack.launchSecond(false);
        started.awaitReady();
        return started;
    }

    private Void send(int number) throws Exception {
        boolean firstInTurn = number % 2 == 0;
        int status = 599;
        try {
            status = send(firstInTurn ? first : second, number);
        } catch (IOException noAnswer) {
            (noAnswer instanceof ConnectException ? refused : closed).incrementAndGet();
            status = send(firstInTurn ? second : first, number);
        } finally {
            statuses.incrementAndGet(status);
        }
        return null;
    }

    private int send(LocalService instance, int number) throws IOException, InterruptedException {
        Api there = api.at(instance.url());
        HttpRequest.Builder request =
                number % 4 == 3
                        ? there.request(Api.MEMBER, "/me/visit")
                                .PUT(HttpRequest.BodyPublishers.noBody())
                        : there.request(Api.MEMBER, READ.get(number % READ.size()));
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
