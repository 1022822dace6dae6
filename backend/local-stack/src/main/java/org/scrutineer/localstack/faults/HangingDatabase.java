package org.scrutineer.localstack.faults;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.ThrowAwayStack;
import org.scrutineer.localstack.check.Report;
import org.scrutineer.localstack.check.Waiting;
import org.scrutineer.localstack.load.Api;

/** PostgreSQL takes connections and answers nothing for half a minute. */
record HangingDatabase(ThrowAwayStack stack, LocalService service, Api api, Report report) {

    private static final Duration HANGS = Duration.ofSeconds(30);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(5);
    private static final Duration HEALTH_WITHIN = Duration.ofSeconds(1);
    private static final List<String> READ =
            List.of("/editions", "/indicators", "/period-values?limit=100", "/deep-dive-requests");
    private static final String WRITTEN = "/me/visit";
    private static final String READY = "readiness";
    private static final String LIVE = "liveness";

    void run() throws Exception {
        Answers answers = new Answers();
        stack.postgres().freeze();
        long thawed;
        try (answers) {
            for (String path : READ) {
                answers.ask(path, () -> api.request(Api.MEMBER, path));
            }
            answers.ask(
                    WRITTEN,
                    () ->
                            api.request(Api.MEMBER, WRITTEN)
                                    .PUT(HttpRequest.BodyPublishers.noBody()));
            answers.ask(READY, () -> health("ready"));
            answers.ask(LIVE, () -> health("live"));
            Thread.sleep(HANGS);
        } finally {
            stack.postgres().thaw();
            thawed = System.nanoTime();
        }
        Waiting.until(
                "the service is not well again",
                Duration.ofSeconds(30),
                () -> Asked.by(api.request(Api.MEMBER, "/editions")).status() == 200);
        long wellAfter = (System.nanoTime() - thawed) / 1_000_000;
        for (String path : READ) {
            check(answers, path);
        }
        check(answers, WRITTEN);
        report.check(
                answers.longest(READY).compareTo(HEALTH_WITHIN) <= 0
                        && answers.of(READY).getLast().status() == 503,
                "PostgreSQL hangs: %s",
                answers.summary(READY));
        report.check(
                answers.longest(LIVE).compareTo(HEALTH_WITHIN) <= 0
                        && answers.of(LIVE).stream().allMatch(one -> one.status() == 200),
                "PostgreSQL hangs: %s",
                answers.summary(LIVE));
        report.check(wellAfter <= 1_000, "well again %d ms after PostgreSQL", wellAfter);
    }

    private void check(Answers answers, String path) {
        report.check(
                answers.of(path).stream()
                        .allMatch(
                                one ->
                                        one.status() == 503
                                                && one.retryAfter()
                                                && one.within(ANSWERED_WITHIN)),
                "PostgreSQL hangs for %d s: %s",
                HANGS.toSeconds(),
                answers.summary(path));
    }

    private HttpRequest.Builder health(String which) {
        return HttpRequest.newBuilder(URI.create(service.url() + "/q/health/" + which));
    }
}
