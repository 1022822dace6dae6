package org.scrutineer.localstack.bench;

import java.sql.Connection;
import java.time.Duration;
import org.scrutineer.localstack.check.Rows;
import org.scrutineer.localstack.check.Waiting;

/** What the service does by itself, which would make whatever is measured meanwhile slower. */
final class Background {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Background() {}

    /** Waits until no file of an edition is to be made and no e-mail to be sent. */
    static void awaitQuiet(Connection database) throws Exception {
        Waiting.until(
                "the service still makes files or sends e-mails",
                PATIENCE,
                () ->
                        Rows.count(
                                        database,
                                        "select (select count(*) from edition_file where state in ('QUEUED', 'MAKING')) + (select count(*) from telling where told_at is null) + (select count(*) from mail where state = 'QUEUED')")
                                == 0);
    }
}
