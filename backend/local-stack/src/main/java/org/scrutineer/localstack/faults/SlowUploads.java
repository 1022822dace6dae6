package org.scrutineer.localstack.faults;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.check.Report;
import org.scrutineer.localstack.load.Api;

/** One caller begins more files than the service has threads, and lets them trickle in. */
record SlowUploads(LocalService service, Api api, Report report) {

    private static final int SLOW = 210;
    private static final int TAKEN_OF_ONE_CALLER = 4;
    private static final Duration LASTS = Duration.ofSeconds(15);
    private static final Duration WITHIN = Duration.ofSeconds(1);
    private static final String READING = "/editions";
    private static final String READY = "readiness";
    private static final String LIVE = "liveness";

    void run() throws Exception {
        List<Integer> files = trickle("POST", "/period-value-imports", "text/csv", "indicator");
        report.check(
                files.stream().filter(status -> status == 429).count() == SLOW - TAKEN_OF_ONE_CALLER
                        && files.stream().filter(status -> status == 0).count()
                                == TAKEN_OF_ONE_CALLER,
                "%d files at once by one caller: %d are refused with 429, %d go on",
                SLOW,
                files.stream().filter(status -> status == 429).count(),
                files.stream().filter(status -> status == 0).count());
        List<Integer> bodies =
                trickle("PUT", "/indicators/SLOW", "application/json", " ".repeat(12_000));
        report.check(
                bodies.stream().allMatch(status -> status == 0),
                "%d slow bodies of JSON by one caller hold nobody up",
                SLOW);
    }

    /** What each was answered while it sent; meanwhile the others and the health are watched. */
    private List<Integer> trickle(String method, String path, String type, String first)
            throws Exception {
        List<SlowSender> senders = new ArrayList<>();
        List<Integer> statuses = new ArrayList<>();
        Answers answers = new Answers();
        try (answers) {
            answers.ask(READING, () -> api.request(Api.MEMBER, READING));
            answers.ask(READY, () -> health("ready"));
            answers.ask(LIVE, () -> health("live"));
            for (int i = 0; i < SLOW; i++) {
                senders.add(
                        new SlowSender(
                                URI.create(api.url(path)),
                                method,
                                type,
                                api.authorization(Api.OFFICER),
                                first));
            }
            for (int i = 0; i < LASTS.toSeconds(); i++) {
                for (SlowSender sender : senders) {
                    sender.sendMore(" ");
                }
                Thread.sleep(Duration.ofSeconds(1));
            }
            for (SlowSender sender : senders) {
                statuses.add(sender.status());
            }
        } finally {
            for (SlowSender sender : senders) {
                sender.close();
            }
        }
        for (String name : List.of(READING, READY, LIVE)) {
            report.check(
                    answers.longest(name).compareTo(WITHIN) <= 0
                            && answers.of(name).stream().allMatch(one -> one.status() == 200),
                    "beside %d slow %s: %s",
                    SLOW,
                    type,
                    answers.summary(name));
        }
        return statuses;
    }

    private HttpRequest.Builder health(String which) {
        return HttpRequest.newBuilder(URI.create(service.url() + "/q/health/" + which));
    }
}
