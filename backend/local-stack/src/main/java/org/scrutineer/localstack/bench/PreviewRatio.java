package org.scrutineer.localstack.bench;

import java.util.List;
import java.util.Map;
import org.scrutineer.localstack.load.Api;
import org.scrutineer.localstack.load.LoadScorecard;

/**
 * The preview of an edition that nobody has published, made from the database for each request,
 * against the rate at which PostgreSQL gives out the bare rows behind it.
 */
record PreviewRatio(Api api, LoadScorecard scorecard, Map<String, String> environment) {
    private static final int CONNECTIONS = 4;
    private static final double LEAST = 0.6;

    boolean measure(Rounds rounds) throws Exception {
        try (BareRows rows = new BareRows(environment.get("E2E_DATABASE_URL"), CONNECTIONS)) {
            return rounds.hold(
                    "Preview from the database, against the bare rows",
                    new Wrk(
                            api.url(scorecard.documentPath()),
                            CONNECTIONS,
                            List.of("Authorization: " + api.authorization(Api.OFFICER))),
                    rows,
                    LEAST);
        }
    }
}
