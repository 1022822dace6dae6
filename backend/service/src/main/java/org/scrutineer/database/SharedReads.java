package org.scrutineer.database;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Reads that those who ask within a moment share: a thousand who ask the same at once do not make a
 * thousand reads. An answer is never older than its question by more than that moment, however long
 * its read took.
 */
public final class SharedReads<K, V> {

    /** Less than a network takes. */
    public static final Duration HOLDS = Duration.ofMillis(1);

    private static final long MOST = 1_000;

    private final Duration holds;
    private final AsyncLoadingCache<K, Read<V>> reads;

    /**
     * @param beganAt in the nanoseconds of {@link System#nanoTime}
     */
    private record Read<V>(V value, long beganAt) {}

    /**
     * @param read never answers null
     */
    public SharedReads(Executor executor, Function<K, V> read) {
        this(HOLDS, executor, read);
    }

    SharedReads(Duration holds, Executor executor, Function<K, V> read) {
        this.holds = holds;
        this.reads =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfter(Expiry.creating((K key, Read<V> done) -> left(done)))
                        .executor(executor)
                        .buildAsync(
                                key -> {
                                    long beganAt = System.nanoTime();
                                    return new Read<>(read.apply(key), beganAt);
                                });
    }

    /** Fails as the read does. */
    public CompletableFuture<V> get(K key) {
        return get(key, System.nanoTime());
    }

    private CompletableFuture<V> get(K key, long askedAt) {
        CompletableFuture<Read<V>> shared = reads.get(key);
        return shared.thenCompose(
                read -> {
                    if (askedAt - read.beganAt() <= holds.toNanos()) {
                        return CompletableFuture.completedFuture(read.value());
                    }
                    // Joined too late. The next read begins after this question, so it answers it.
                    reads.asMap().remove(key, shared);
                    return get(key, askedAt);
                });
    }

    private Duration left(Read<V> read) {
        Duration left = holds.minusNanos(System.nanoTime() - read.beganAt());
        return left.isNegative() ? Duration.ZERO : left;
    }
}
