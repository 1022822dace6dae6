package org.scrutineer.localstack;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Says what is being done and how far it is, one plain line at a time, so that it also reads well
 * in a log file.
 */
public final class Progress {
    private static final int SECONDS_BETWEEN_LINES = 10;

    private final PrintStream out;
    private final int steps;

    public Progress(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    /** Says nothing: for tests that start a database or Keycloak for themselves. */
    public static Progress silent() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream()), 0);
    }

    /** Runs one step; long ones report that they are still running. */
    public <T> T step(int number, String what, Callable<T> work) {
        long start = System.nanoTime();
        line(number, what + " …");
        ScheduledExecutorService ticker =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("progress").factory());
        ticker.scheduleAtFixedRate(
                () -> line(number, what + " … " + secondsSince(start) + " s"),
                SECONDS_BETWEEN_LINES,
                SECONDS_BETWEEN_LINES,
                TimeUnit.SECONDS);
        try {
            T result = work.call();
            line(number, what + ": done in " + secondsSince(start) + " s");
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            ticker.shutdownNow();
        }
    }

    private synchronized void line(int number, String text) {
        out.println("[" + number + "/" + steps + "] " + text);
        out.flush();
    }

    private static long secondsSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
