package org.scrutineer.edition;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
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
 * millisecond, and those who ask meanwhile share it: a thousand members who follow the same link do
 * not make a thousand reads.
 */
@ApplicationScoped
class PublishedEditions {

    /** Less than a network takes. */
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
                        .expireAfterWrite(HOLDS)
                        .executor(executor)
                        .buildAsync(this::read);
    }

    /** Where the newest revision of an edition is read. */
    record Address(String scorecard, String period) {}

    /** What decides who may read it. */
    record Published(long id, Audience audience, List<String> exemptCommittees) {}

    /**
     * The edition published at this address; null when there is none, or when the database could
     * not be asked.
     */
    CompletableFuture<@Nullable Published> at(Address address) {
        return published.get(address);
    }

    private @Nullable Published read(Address address) {
        try (Connection connection = database.getConnection();
                PreparedStatement newest = connection.prepareStatement(NEWEST)) {
            newest.setString(1, address.scorecard());
            newest.setString(2, address.period());
            try (ResultSet rows = newest.executeQuery()) {
                return rows.next() ? published(rows) : null;
            }
        } catch (SQLException | RuntimeException broken) {
            LOG.debug("Who asked is answered by the resource, which says what is wrong.", broken);
            return null;
        }
    }

    private static Published published(ResultSet row) throws SQLException {
        return new Published(
                row.getLong(1),
                new Audience(Audience.Kind.valueOf(row.getString(2)), texts(row, 3)),
                texts(row, 4));
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
