package org.scrutineer.access;

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
import org.scrutineer.database.SharedReads;

/**
 * The sessions that were signed out of, on whichever instance: a copy of their cookie is worth
 * nothing from then on. Rows are only added, so what was read stays true and each read asks only
 * for what came lately.
 */
@ApplicationScoped
public class EndedSessions {

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
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private final SharedReads<All, Set<String>> reads;
    private volatile long lastReadAt;
    private volatile boolean everRead;

    EndedSessions(DataSource database, ManagedExecutor executor) {
        this.database = database;
        this.reads = new SharedReads<>(executor, all -> read());
    }

    /**
     * Whether the session has ended, as {@link SharedReads} answers; fails when the database cannot
     * be asked.
     *
     * @param session null for what is none, such as a bearer token
     */
    public CompletableFuture<Boolean> has(@Nullable SessionId session) {
        return session == null
                ? CompletableFuture.completedFuture(false)
                : reads.get(All.SESSIONS).thenApply(known -> known.contains(session.sha256()));
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

    private Set<String> read() {
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
        return ended;
    }
}
