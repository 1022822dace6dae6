package org.scrutineer.edition.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.scrutineer.access.Audience;
import org.scrutineer.database.SharedReads;

/** Which published edition stands at an address now, and for whom. */
@ApplicationScoped
public class PublishedAddresses {

    private static final String NEWEST =
            """
            select e.id, s.audience, s.committees, s.exempt_committees from edition e join scorecard s on s.code = e.scorecard_code
            where e.scorecard_code = ? and e.period_code = ? and e.state = 'PUBLISHED' order by e.revision desc limit 1
            """;

    private static final Logger LOG = Logger.getLogger(PublishedAddresses.class);

    private final DataSource database;
    private final SharedReads<Address, Optional<Published>> published;

    PublishedAddresses(DataSource database, ManagedExecutor executor) {
        this.database = database;
        this.published = new SharedReads<>(executor, this::read);
    }

    /** Where the newest revision of an edition is read. */
    public record Address(String scorecard, String period) {}

    /** What decides who may read it. */
    public record Published(long id, Audience audience, List<String> exemptCommittees) {}

    /** Empty when nothing is published at this address, or when the database could not be asked. */
    public CompletableFuture<Optional<Published>> at(Address address) {
        return published.get(address);
    }

    private Optional<Published> read(Address address) {
        try (Connection connection = database.getConnection();
                PreparedStatement newest = connection.prepareStatement(NEWEST)) {
            newest.setString(1, address.scorecard());
            newest.setString(2, address.period());
            try (ResultSet rows = newest.executeQuery()) {
                return rows.next() ? Optional.of(published(rows)) : Optional.empty();
            }
        } catch (SQLException | RuntimeException broken) {
            LOG.debug("Who asked is answered by the resource, which says what is wrong.", broken);
            return Optional.empty();
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
