package org.scrutineer.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;

/**
 * Which published edition stands at an address now, and for whom. An answer holds for a millisecond
 * from when its read began, and those who ask while a read is under way share the next one: a
 * thousand members who follow the same link do not make a thousand reads.
 */
@ApplicationScoped
class PublishedEditions {

    private static final String NEWEST =
            """
            select e.id, s.audience, s.committees, s.exempt_committees from edition e join scorecard s on s.code = e.scorecard_code
            where e.scorecard_code = ? and e.period_code = ? and e.state = 'PUBLISHED' order by e.revision desc limit 1
            """;

    /** Less than an answer is on its way to whoever asked. */
    static final Duration HOLDS = Duration.ofMillis(1);

    private static final Logger LOG = Logger.getLogger(PublishedEditions.class);

    private final DataSource database;
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("published-editions").daemon().factory());
    private final Queue<Question> questions = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final Map<Address, Known> known = new ConcurrentHashMap<>();

    PublishedEditions(DataSource database) {
        this.database = database;
    }

    /** Where the newest revision of an edition is read. */
    record Address(String scorecard, String period) {}

    /** What decides who may read it. */
    record Published(long id, Audience audience, List<String> exemptCommittees) {}

    private record Known(Published published, long readAt) {

        boolean holds() {
            return System.nanoTime() - readAt < HOLDS.toNanos();
        }
    }

    private interface Reading<E extends Exception> {
        Map<Address, Published> of(Set<Address> addresses) throws E;
    }

    private record Question(Address address, Consumer<@Nullable Published> answer) {}

    /** The edition published at this address as read in this millisecond; null when it was not. */
    @Nullable Published known(Address address) {
        Known last = known.get(address);
        return last != null && last.holds() ? last.published() : null;
    }

    /**
     * Reads the edition published at this address and gives it to {@code answer}, on another
     * thread; null when there is none, or when the database could not be asked.
     */
    void read(Address address, Consumer<@Nullable Published> answer) {
        questions.add(new Question(address, answer));
        if (unanswered.getAndIncrement() == 0) {
            reader.execute(this::answerUntilNobodyAsks);
        }
    }

    /**
     * Keeps its connection while somebody asks, for taking one each time made all a tenth slower.
     */
    private void answerUntilNobodyAsks() {
        try (Connection connection = database.getConnection();
                PreparedStatement newest = connection.prepareStatement(NEWEST)) {
            answerUntilNobodyAsks(addresses -> read(newest, addresses));
        } catch (SQLException | RuntimeException broken) {
            LOG.debug("Who asked is answered by the resource, which says what is wrong.", broken);
            answerUntilNobodyAsks(addresses -> Map.of());
        }
    }

    private <E extends Exception> void answerUntilNobodyAsks(Reading<E> reading) throws E {
        int asked = unanswered.get();
        while (asked > 0) {
            List<Question> now = questions.stream().limit(asked).toList();
            Map<Address, Published> found =
                    reading.of(now.stream().map(Question::address).collect(Collectors.toSet()));
            for (Question each : now) {
                questions.remove();
                each.answer().accept(found.get(each.address()));
            }
            asked = unanswered.addAndGet(-asked);
        }
    }

    private Map<Address, Published> read(PreparedStatement newest, Set<Address> addresses)
            throws SQLException {
        long readAt = System.nanoTime();
        Map<Address, Published> found = new HashMap<>();
        for (Address address : addresses) {
            newest.setString(1, address.scorecard());
            newest.setString(2, address.period());
            try (ResultSet rows = newest.executeQuery()) {
                if (rows.next()) {
                    found.put(address, published(rows));
                }
            }
        }
        known.values().removeIf(last -> !last.holds());
        found.forEach((address, published) -> known.put(address, new Known(published, readAt)));
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
