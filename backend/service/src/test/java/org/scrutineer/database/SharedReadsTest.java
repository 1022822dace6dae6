package org.scrutineer.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each read here ends when it is let go, and answers how many had begun. */
class SharedReadsTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration NOTHING = Duration.ofNanos(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore ends = new Semaphore(0);

    @AfterEach
    void end() {
        ends.release(100);
        threads.close();
    }

    @Test
    void thoseWhoAskDuringAReadAndSoonAfterItShareIt() {
        SharedReads<String, Integer> reads = new SharedReads<>(LONG, threads, this::read);
        CompletableFuture<Integer> first = reads.get("a");
        CompletableFuture<Integer> second = reads.get("a");
        CompletableFuture<Integer> other = reads.get("b");
        ends.release(2);
        assertEquals(first.join(), second.join());
        other.join();
        assertEquals(first.join(), reads.get("a").join());
        assertEquals(2, begun.get(), "one read for each that was asked for");
    }

    @Test
    void whoJoinsASlowReadTooLateIsAnsweredByTheNext() {
        SharedReads<String, Integer> reads = new SharedReads<>(NOTHING, threads, this::read);
        reads.get("a");
        while (begun.get() == 0) {
            Thread.onSpinWait();
        }
        CompletableFuture<Integer> late = reads.get("a");
        ends.release(2);
        assertEquals(2, late.join());
    }

    @Test
    void aReadThatFailsIsToldToWhoAskedAndNotKept() {
        SharedReads<String, Integer> reads =
                new SharedReads<>(
                        LONG,
                        Runnable::run,
                        key -> {
                            if (begun.incrementAndGet() == 1) {
                                throw new IllegalStateException("no database");
                            }
                            return begun.get();
                        });
        assertThrows(CompletionException.class, reads.get("a")::join);
        assertEquals(2, reads.get("a").join());
    }

    private int read(String key) {
        int number = begun.incrementAndGet();
        ends.acquireUninterruptibly();
        return number;
    }
}
