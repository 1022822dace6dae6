package org.scrutineer.localstack.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scrutineer.localstack.LocalMail;
import org.scrutineer.localstack.check.Rows;
import org.scrutineer.localstack.check.Waiting;

/** The outbox beside what the mail server received. */
record Mails(Connection database, LocalMail server) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Until the directory knows whom to write to: it asks Keycloak soon after the first start. */
    void awaitPeople() throws Exception {
        Waiting.until(
                "the directory knows nobody",
                PATIENCE,
                () -> count("select count(*) from person") > 0);
    }

    long members() throws SQLException {
        return count(
                "select count(*) from person where active and email is not null and 'member' = any(roles)");
    }

    /** Until everybody is written to who is to be told of something. */
    void awaitTold() throws Exception {
        Waiting.until(
                "people are still to be told of something",
                PATIENCE,
                () -> count("select count(*) from telling where told_at is null") == 0);
    }

    /** Of how many publications. */
    long told() throws SQLException {
        return count(
                "select count(*) from telling where kind = 'PUBLICATION' and outcome = 'TOLD'");
    }

    /** How many e-mails tell of publications. */
    long toldMembers() throws SQLException {
        return count("select count(*) from mail where kind = 'PUBLICATION'");
    }

    void awaitSent() throws Exception {
        Waiting.until("e-mails are still waiting", PATIENCE, () -> queued() == 0);
    }

    /** How many are still to be sent. */
    long queued() throws SQLException {
        return count("select count(*) from mail where state = 'QUEUED'");
    }

    /** As if the council's mail server were away; what it received is forgotten. */
    void holdBack() {
        server.stop();
    }

    /** It is back, and what waited is due at once. */
    void letGo() throws SQLException {
        server.start();
        try (var statement = database.createStatement()) {
            statement.executeUpdate(
                    "update mail set next_attempt_at = now() where state = 'QUEUED'");
        }
    }

    /**
     * Waits until so many have arrived, with those that arrived twice. A machine that is slow to
     * notice may find that the last has gone.
     */
    void awaitArrivedOrAllSent(int number) throws Exception {
        Waiting.until(
                "fewer than %d e-mails arrived".formatted(number),
                PATIENCE,
                () -> received() >= number || queued() == 0);
    }

    /** An instance that was killed holds what it was sending for ten minutes: this is their end. */
    void endClaimsOfTheDead() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(
                    "update mail set claimed_until = now() where claimed_until is not null");
        }
    }

    int received() {
        return server.received().size();
    }

    /** How often each e-mail arrived, by recipient and Message-ID. */
    Map<String, Long> arrivals() {
        return server.received().stream()
                .collect(
                        Collectors.groupingBy(
                                mail -> mail.to() + " " + mail.messageId(), Collectors.counting()));
    }

    /** How often each that was put in the outbox must have arrived in the end: once. */
    Map<String, Long> queuedSince(Instant time) throws SQLException {
        Map<String, Long> once = new TreeMap<>();
        try (var query =
                database.prepareStatement(
                        "select address || ' ' || message_id from mail where created_at >= ?")) {
            query.setObject(1, time.atOffset(ZoneOffset.UTC));
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                once.put(rows.getString(1), 1L);
            }
        }
        return once;
    }

    private long count(String query) throws SQLException {
        return Rows.count(database, query);
    }
}
