package org.scrutineer.localstack.faults;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Asks the same things over and over in the background, and keeps what was answered. */
final class Answers implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, List<Asked>> byName = new TreeMap<>();
    private volatile boolean done;

    /** Begins to ask; the next time when this has been answered. */
    void ask(String name, Supplier<HttpRequest.Builder> request) {
        List<Asked> answers = new ArrayList<>();
        byName.put(name, answers);
        threads.submit(
                () -> {
                    while (!done) {
                        answers.add(Asked.by(request.get()));
                        Thread.sleep(BETWEEN);
                    }
                    return null;
                });
    }

    /** Waits for the answers to what has been asked; nothing is asked after it. */
    @Override
    public void close() {
        done = true;
        threads.close();
    }

    List<Asked> of(String name) {
        return byName.get(name);
    }

    /** How often each status was answered, and after what time at the longest. */
    String summary(String name) {
        Map<Integer, Long> statuses =
                of(name).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Asked::status, TreeMap::new, Collectors.counting()));
        return "%s %s, at the latest after %d ms"
                .formatted(name, statuses, longest(name).toMillis());
    }

    Duration longest(String name) {
        return of(name).stream()
                .map(Asked::took)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
