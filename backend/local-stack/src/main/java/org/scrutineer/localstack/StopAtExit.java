package org.scrutineer.localstack;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Stops whatever was started, newest first, when this program ends for any reason but a kill -9.
 */
final class StopAtExit {
    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

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

    static void stopAll() {
        while (true) {
            AutoCloseable next;
            synchronized (STARTED) {
                next = STARTED.poll();
            }
            if (next == null) {
                return;
            }
            try {
                next.close();
            } catch (Exception e) {
                System.err.println("Could not stop " + next + ": " + e.getMessage());
            }
        }
    }
}
