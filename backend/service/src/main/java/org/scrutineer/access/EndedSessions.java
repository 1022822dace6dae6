package org.scrutineer.access;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that were signed out of, on whichever instance: a copy of their cookie is worth
 * nothing from then on. Rows are only added, so what was read stays true and each read asks only
 * for what came lately. A read holds for a millisecond, as that of {@code PublishedEditions} does.
 */
@ApplicationScoped
public class EndedSessions {

    private static final Duration HOLDS = Duration.ofMillis(1);

    /** Longer than a session may last; after it nobody could come back with one. */
    private static final String KEPT = "interval '30 days'";

    /**
     * Rows are stamped before they are committed, so each read looks back further than the longest
     * statement may take.
     */
    private static final String LATELY = "interval '2 minutes'";

    private static final String EVER = "select session_sha256 from ended_session";
    private static final String NEWEST = EVER + " where ended_at > now() - " + LATELY;

    private static final String END =
            """
            with old as (delete from ended_session where ended_at < now() - %s)
            insert into ended_session (session_sha256) values (?) on conflict do nothing
            """
                    .formatted(KEPT);

    private enum All {
        SESSIONS
    }

    private final DataSource database;
    private final ManagedExecutor executor;
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private final AsyncLoadingCache<All, Read> reads;
    private volatile long lastReadAt;
    private volatile boolean everRead;

    /**
     * @param beganAt in the nanoseconds of {@link System#nanoTime}
     */
    private record Read(long beganAt) {
        private Duration leftToHold() {
            Duration left = HOLDS.minusNanos(System.nanoTime() - beganAt);
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    EndedSessions(DataSource database, ManagedExecutor executor) {
        this.database = database;
        this.executor = executor;
        this.reads =
                Caffeine.newBuilder()
                        .expireAfter(Expiry.creating((All all, Read read) -> read.leftToHold()))
                        .executor(executor)
                        .buildAsync(all -> read());
    }

    /**
     * Whether the session has ended, by a read that began a millisecond before this question at the
     * earliest; fails when the database cannot be asked.
     *
     * @param session null for what is none, such as a bearer token
     */
    public CompletableFuture<Boolean> has(@Nullable SessionId session) {
        if (session == null) {
            return CompletableFuture.completedFuture(false);
        }
        long askedAt = System.nanoTime();
        return reads.get(All.SESSIONS)
                .thenCompose(
                        read ->
                                askedAt - read.beganAt() <= HOLDS.toNanos()
                                        ? CompletableFuture.<Void>completedFuture(null)
                                        // Who joined a slow read too late to share it reads alone.
                                        : executor.runAsync(this::read))
                .thenApply(known -> ended.contains(session.sha256()));
    }

    /** Ends a session, for every instance. */
    void end(SessionId session) {
        try (Connection connection = database.getConnection();
                PreparedStatement end = connection.prepareStatement(END)) {
            end.setString(1, session.sha256());
            end.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("the session could not be ended", broken);
        }
    }

    private Read read() {
        long beganAt = System.nanoTime();
        boolean missedNone = everRead && beganAt - lastReadAt < Duration.ofMinutes(1).toNanos();
        try (Connection connection = database.getConnection();
                PreparedStatement newest = connection.prepareStatement(missedNone ? NEWEST : EVER);
                ResultSet rows = newest.executeQuery()) {
            while (rows.next()) {
                ended.add(rows.getString(1));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("it is not known which sessions have ended", broken);
        }
        lastReadAt = beganAt;
        everRead = true;
        return new Read(beganAt);
    }
}
