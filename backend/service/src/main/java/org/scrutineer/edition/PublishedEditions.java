package org.scrutineer.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;

/**
 * Which published edition stands at an address now, and for whom. Those who ask while a read is
 * under way share the next one: every answer rests on a read that began after its question, yet a
 * thousand members who follow the same link do not make a thousand reads.
 */
@ApplicationScoped
class PublishedEditions {

    private static final String NEWEST =
            """
            select e.id, s.audience, s.committees, s.exempt_committees from edition e join scorecard s on s.code = e.scorecard_code
            where e.scorecard_code = ? and e.period_code = ? and e.state = 'PUBLISHED' order by e.revision desc limit 1
            """;

    private final DataSource database;
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("published-editions").daemon().factory());
    private Map<Address, CompletableFuture<@Nullable Published>> waiting = new HashMap<>();
    private boolean reading;

    PublishedEditions(DataSource database) {
        this.database = database;
    }

    /** Where the newest revision of an edition is read. */
    record Address(String scorecard, String period) {}

    /** What decides who may read it. */
    record Published(long id, Audience audience, List<String> exemptCommittees) {}

    /**
     * The edition published at this address; null when there is none. Never on the caller's thread.
     */
    synchronized CompletionStage<@Nullable Published> now(Address address) {
        CompletableFuture<@Nullable Published> answer =
                waiting.computeIfAbsent(address, asked -> new CompletableFuture<>());
        if (!reading) {
            reading = true;
            reader.execute(this::readUntilNobodyWaits);
        }
        return answer;
    }

    private void readUntilNobodyWaits() {
        for (var asked = take(); !asked.isEmpty(); asked = take()) {
            try {
                Map<Address, Published> found = read(asked.keySet());
                asked.forEach((address, answer) -> answer.complete(found.get(address)));
            } catch (SQLException | RuntimeException broken) {
                asked.values().forEach(answer -> answer.completeExceptionally(broken));
            }
        }
    }

    private synchronized Map<Address, CompletableFuture<@Nullable Published>> take() {
        var taken = waiting;
        waiting = new HashMap<>();
        reading = !taken.isEmpty();
        return taken;
    }

    private Map<Address, Published> read(Set<Address> addresses) throws SQLException {
        Map<Address, Published> found = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement newest = connection.prepareStatement(NEWEST)) {
            for (Address address : addresses) {
                newest.setString(1, address.scorecard());
                newest.setString(2, address.period());
                try (ResultSet rows = newest.executeQuery()) {
                    if (rows.next()) {
                        found.put(address, published(rows));
                    }
                }
            }
        }
        return found;
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
