package org.scrutineer.localstack;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Stops whatever was started, newest first, when this program ends for any reason but a kill -9.
 */
final class StopAtExit {
    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

    private static volatile boolean stopping;
    private static volatile Runnable first = () -> {};
    private static volatile Runnable last = () -> {};

    static {
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform().name("stop-at-exit").unstarted(StopAtExit::stopAll));
    }

    private StopAtExit() {}

    static void add(AutoCloseable started) {
        synchronized (STARTED) {
            STARTED.push(started);
        }
    }

    static void forget(AutoCloseable stopped) {
        synchronized (STARTED) {
            STARTED.remove(stopped);
        }
    }

    /** What to do before the first server is stopped, and after the last one. */
    static void around(Runnable before, Runnable after) {
        first = before;
        last = after;
    }

    /**
     * True from the moment this program was asked to end: servers that end now do so on purpose.
     */
    static boolean isStopping() {
        return stopping;
    }

    private static void stopAll() {
        stopping = true;
        first.run();
        for (AutoCloseable next = newest(); next != null; next = newest()) {
            try {
                next.close();
            } catch (Exception e) {
                System.err.println("Could not stop " + next + ": " + e.getMessage());
            }
        }
        last.run();
    }

    private static AutoCloseable newest() {
        synchronized (STARTED) {
            return STARTED.poll();
        }
    }
}
