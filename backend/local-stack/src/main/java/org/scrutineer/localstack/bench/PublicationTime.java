package org.scrutineer.localstack.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.scrutineer.localstack.check.Rows;
import org.scrutineer.localstack.check.Waiting;
import org.scrutineer.localstack.load.LoadMeasures;
import org.scrutineer.localstack.load.LoadScorecard;

/**
 * How long it takes from the request that publishes an edition until it is frozen, its files are
 * made and an e-mail to each member stands in the outbox.
 */
record PublicationTime(LoadScorecard scorecard, Connection database) {
    private static final int MEMBERS = 1_000;
    private static final double MOST_SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String EDITION =
            "(select max(id) from edition where scorecard_code = '%s')";

    boolean measure() throws Exception {
        addMembers();
        long began = System.nanoTime();
        scorecard.publish();
        double published = seconds(began);
        String edition = EDITION.formatted(scorecard.code());
        Waiting.until(
                "the members of the edition are not told",
                PATIENCE,
                () ->
                        count(
                                        "select count(*) from telling where told_at is null and edition_id = "
                                                + edition)
                                == 0);
        double told = seconds(began);
        Waiting.until(
                "the files of the edition are not made",
                PATIENCE,
                () ->
                        count(
                                        "select count(*) from edition_file where state <> 'READY' and edition_id = "
                                                + edition)
                                == 0);
        double all = seconds(began);
        long files = count("select count(*) from edition_file where edition_id = " + edition);
        long mails = count("select count(*) from mail where edition_id = " + edition);
        boolean good = all < MOST_SECONDS && files > 0 && mails >= MEMBERS;
        System.out.printf(
                "Publication of %d measures of %d periods: %.1f s to the answer, %.1f s until %d e-mails were queued, %.1f s until all %d files were made, at most %.0f s: %s%n",
                LoadMeasures.MEASURES,
                LoadMeasures.PERIODS,
                published,
                told,
                mails,
                all,
                files,
                MOST_SECONDS,
                good ? "good" : "TOO SLOW");
        return good;
    }

    /** As if Keycloak had named them; its next answer takes them away again. */
    private void addMembers() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(
                    """
                    insert into person (subject, username, name, email, roles, committees, services, active, seen_at)
                    select 'bench-' || n, 'bench-' || n, 'Member ' || n, 'bench-' || n || '@example.invalid', '{member}', '{}', '{}', true, now()
                    from generate_series(1, %d) n
                    """
                            .formatted(MEMBERS));
        }
    }

    private long count(String sql) throws SQLException {
        return Rows.count(database, sql);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
