package org.scrutineer.localstack.bench;

import java.sql.Connection;
import java.util.List;
import org.scrutineer.localstack.load.Api;
import org.scrutineer.localstack.load.LoadScorecard;

/**
 * The preview of an edition that nobody has published, against the rate at which PostgreSQL gives
 * out the bare rows behind it: asked for again, which is held to a limit, and after a change, which
 * is printed beside it.
 */
record PreviewRatio(Api api, LoadScorecard scorecard, String databaseUrl, Connection database) {
    private static final int CONNECTIONS = 4;
    private static final double LEAST = 0.6;

    boolean measure(Rounds rounds) throws Exception {
        String path = scorecard.documentPath();
        List<String> headers =
                List.of(
                        "Authorization: " + api.authorization(Api.OFFICER),
                        "Accept-Encoding: gzip");
        try (BareRows rows = new BareRows(databaseUrl, CONNECTIONS)) {
            rounds.show(
                    "Preview after a change, against the bare rows",
                    new PreviewAnew(api, path, CONNECTIONS, database),
                    rows);
            return rounds.hold(
                    "Preview asked for again, against the bare rows",
                    new Wrk(api.url(path), CONNECTIONS, headers),
                    rows,
                    LEAST);
        }
    }
}
