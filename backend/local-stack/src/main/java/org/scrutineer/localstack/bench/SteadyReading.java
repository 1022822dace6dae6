package org.scrutineer.localstack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.scrutineer.localstack.load.Api;

/**
 * Reads from a running stack at a steady rate and says how long the answers took; too slow or a 5xx
 * is a failure.
 */
final class SteadyReading {
    private record Reading(String path, Duration allowed) {}

    private record Answer(Reading reading, int status, long nanos) {}

    private static final Duration SCORECARD = Duration.ofMillis(300);
    private static final Duration LIST = Duration.ofMillis(500);

    private final Api api;

    SteadyReading(Api api) {
        this.api = api;
    }

    boolean run(int seconds, int perSecond) throws Exception {
        List<Reading> readings = readings();
        List<Answer> answers = new ArrayList<>();
        long start = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < seconds * perSecond; i++) {
                // Sent by the clock, not when the last answer came: a slow server must not slow the
                // load down.
                long due = start + i * 1_000_000_000L / perSecond;
                Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                Reading reading = readings.get(i % readings.size());
                threads.submit(
                        () -> {
                            Answer answer = ask(reading);
                            synchronized (answers) {
                                answers.add(answer);
                            }
                            return answer;
                        });
            }
        }
        return report(readings, answers, seconds * perSecond);
    }

    private List<Reading> readings() throws Exception {
        List<Reading> readings =
                new ArrayList<>(
                        List.of(
                                new Reading("/editions", LIST),
                                new Reading("/indicators?limit=100", LIST),
                                new Reading("/period-values?limit=100", LIST),
                                new Reading("/deep-dive-requests", LIST)));
        JsonNode edition = api.json(Api.MEMBER, "/editions?limit=1").path("items").path(0);
        if (edition.isObject()) {
            String path =
                    "/scorecards/"
                            + edition.get("scorecard").asText()
                            + "/editions/"
                            + edition.get("period").asText()
                            + "/document";
            readings.add(new Reading(path, SCORECARD));
        }
        return readings;
    }

    private Answer ask(Reading reading) {
        long start = System.nanoTime();
        try {
            int status = api.get(Api.MEMBER, reading.path()).statusCode();
            return new Answer(reading, status, System.nanoTime() - start);
        } catch (IOException | InterruptedException e) {
            return new Answer(reading, 599, System.nanoTime() - start);
        }
    }

    private static boolean report(List<Reading> readings, List<Answer> answers, int sent) {
        boolean good = answers.size() == sent;
        System.out.printf(
                "%-70s %6s %6s %8s %8s %8s%n",
                "GET", "count", "not ok", "p50 ms", "p95 ms", "max ms");
        for (Reading reading : readings) {
            List<Answer> own =
                    answers.stream().filter(answer -> answer.reading().equals(reading)).toList();
            long notOk = own.stream().filter(answer -> answer.status() != 200).count();
            long[] nanos = own.stream().mapToLong(Answer::nanos).sorted().toArray();
            if (nanos.length == 0) {
                return false;
            }
            long p95 = nanos[Math.min(nanos.length - 1, nanos.length * 95 / 100)];
            System.out.printf(
                    "%-70s %6d %6d %8.1f %8.1f %8.1f%n",
                    reading.path(),
                    nanos.length,
                    notOk,
                    nanos[nanos.length / 2] / 1e6,
                    p95 / 1e6,
                    nanos[nanos.length - 1] / 1e6);
            good &= notOk == 0 && p95 <= reading.allowed().toNanos();
        }
        System.out.println(
                good
                        ? "Every answer was good and quick enough."
                        : "Too slow, or not every answer was good.");
        return good;
    }
}
