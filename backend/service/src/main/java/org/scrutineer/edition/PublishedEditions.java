package org.scrutineer.edition;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;

/**
 * Which published edition stands at an address now, and for whom. What was read holds for a
 * millisecond from when its read began, and those who ask meanwhile share it: a thousand members
 * who follow the same link do not make a thousand reads.
 */
@ApplicationScoped
class PublishedEditions {

    /** How much older than a question its answer may be: less than a network takes. */
    static final Duration HOLDS = Duration.ofMillis(1);

    private static final long MOST = 1_000;

    private static final String NEWEST =
            """
            select e.id, s.audience, s.committees, s.exempt_committees from edition e join scorecard s on s.code = e.scorecard_code
            where e.scorecard_code = ? and e.period_code = ? and e.state = 'PUBLISHED' order by e.revision desc limit 1
            """;

    private static final Logger LOG = Logger.getLogger(PublishedEditions.class);

    private final DataSource database;
    private final AsyncLoadingCache<Address, Published> published;

    PublishedEditions(DataSource database, ManagedExecutor executor) {
        this.database = database;
        this.published =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfter(
                                Expiry.creating(
                                        (Address address, Published read) -> read.leftToHold()))
                        .executor(executor)
                        .buildAsync(this::read);
    }

    /** Where the newest revision of an edition is read. */
    record Address(String scorecard, String period) {}

    /**
     * What decides who may read it.
     *
     * @param readAt when its read began, in the nanoseconds of {@link System#nanoTime}
     */
    record Published(long id, Audience audience, List<String> exemptCommittees, long readAt) {

        /** Whoever asked during a slow read may have come too late to share it. */
        boolean answers(long askedAt) {
            return askedAt - readAt <= HOLDS.toNanos();
        }

        private Duration leftToHold() {
            Duration left = HOLDS.minusNanos(System.nanoTime() - readAt);
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    /**
     * The edition published at this address, by a read that may have begun before; null when there
     * is none, or when the database could not be asked.
     */
    CompletableFuture<@Nullable Published> at(Address address) {
        return published.get(address);
    }

    private @Nullable Published read(Address address) {
        long readAt = System.nanoTime();
        try (Connection connection = database.getConnection();
                PreparedStatement newest = connection.prepareStatement(NEWEST)) {
            newest.setString(1, address.scorecard());
            newest.setString(2, address.period());
            try (ResultSet rows = newest.executeQuery()) {
                return rows.next() ? published(rows, readAt) : null;
            }
        } catch (SQLException | RuntimeException broken) {
            LOG.debug("Who asked is answered by the resource, which says what is wrong.", broken);
            return null;
        }
    }

    private static Published published(ResultSet row, long readAt) throws SQLException {
        return new Published(
                row.getLong(1),
                new Audience(Audience.Kind.valueOf(row.getString(2)), texts(row, 3)),
                texts(row, 4),
                readAt);
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
