package org.scrutineer.localstack.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.ProjectFolder;
import org.scrutineer.localstack.ThrowAwayStack;
import org.scrutineer.localstack.check.Rows;
import org.scrutineer.localstack.check.Waiting;
import org.scrutineer.localstack.load.Api;
import org.scrutineer.localstack.load.LoadMeasures;
import org.scrutineer.localstack.load.LoadScorecard;

/**
 * {@code make pin-release}: fills a database by the API with editions, frozen documents, a draft,
 * requests and e-mails, and keeps what is in it, so that every later version can be tried on it.
 */
public final class ReleaseDatabase {
    public static final Path FILE =
            Path.of("backend/service/src/test/resources/release/database.txt.gz");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MEASURES = 6;
    private static final String OPEN = "open-to-all";
    private static final String FOR_MEMBERS = "for-members";

    private ReleaseDatabase() {}

    public static void main(String[] arguments) throws Exception {
        // PostgreSQL's starter brings a log interface and finds nothing behind it here.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try (ThrowAwayStack stack = ThrowAwayStack.start("release");
                Connection database = stack.connect()) {
            try (LocalService service = stack.launchFirst(false)) {
                service.awaitReady();
                fill(Api.of(service.url(), stack.tokens()), database);
            }
            new TableRows(database).write(ProjectFolder.find().resolve(FILE));
        }
        System.exit(0);
    }

    private static void fill(Api api, Connection database) throws Exception {
        LoadMeasures.load(api);
        await(database, "Keycloak's people were not read", "select count(*) from person");
        LoadScorecard open = scorecard(api, OPEN);
        openToEveryone(api);
        open.open();
        open.approve();
        open.publish();
        LoadScorecard members = scorecard(api, FOR_MEMBERS);
        members.open();
        members.approve();
        members.publish();
        scorecard(api, "still-a-draft").open();
        ask(api);
        await(
                database,
                "no e-mail was sent",
                "select count(*) from mail where state = 'SENT' and (select count(*) from mail where state = 'QUEUED') = 0");
    }

    private static LoadScorecard scorecard(Api api, String code) throws Exception {
        LoadScorecard scorecard = new LoadScorecard(api, code, MEASURES);
        scorecard.define(false);
        return scorecard;
    }

    private static void openToEveryone(Api api) throws Exception {
        String path = "/scorecards/" + OPEN;
        JsonNode definition =
                JSON.readTree(
                        """
                        {"title": "Load test, open to all", "purpose": "Generated test data, not a real figure", "audience": {"kind": "PUBLIC"},
                         "frequency": "MONTHLY", "yearType": "FINANCIAL",
                         "timetable": {"opensByItself": false, "figuresDueDays": 10, "commentaryDueDays": 15, "commentaryRequired": false}}
                        """);
        String version = api.get(Api.OFFICER, path).headers().firstValue("ETag").orElseThrow();
        api.write(Api.OFFICER, "PUT", path, definition, "If-Match", version);
    }

    private static void ask(Api api) throws Exception {
        ObjectNode question =
                JSON.createObjectNode()
                        .put("scorecard", FOR_MEMBERS)
                        .put("period", LoadMeasures.LAST.toString())
                        .put("question", "What stands behind this generated figure?");
        question.putArray("indicators").add("LOAD-01");
        api.write(Api.MEMBER, "POST", "/deep-dive-requests", question, Api.key());
    }

    private static void await(Connection database, String otherwise, String query)
            throws Exception {
        Waiting.until(otherwise, PATIENCE, () -> Rows.count(database, query) > 0);
    }
}
