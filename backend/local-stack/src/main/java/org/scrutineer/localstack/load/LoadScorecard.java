package org.scrutineer.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.LocalDateTime;

/**
 * A scorecard of some of the {@link LoadMeasures}, and its edition of the last month they have.
 *
 * @param measures how many of them it shows
 */
public record LoadScorecard(Api api, String code, int measures) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public String editionPath() {
        return "/scorecards/%s/editions/%s".formatted(code, LoadMeasures.LAST);
    }

    public String documentPath() {
        return editionPath() + "/document";
    }

    /** The same asked for at another instance, or at one that was started anew. */
    public LoadScorecard at(Api other) {
        return new LoadScorecard(other, code, measures);
    }

    public void define(boolean opensByItself) throws IOException, InterruptedException {
        api.create(
                "/scorecards/" + code,
                JSON.readTree(
                        """
                        {"title": "Load test %s", "purpose": "%s", "audience": {"kind": "ALL_MEMBERS"}, "frequency": "MONTHLY", "yearType": "FINANCIAL",
                         "timetable": {"opensByItself": %s, "figuresDueDays": 10, "commentaryDueDays": 15, "commentaryRequired": false}}
                        """
                                .formatted(code, LoadMeasures.SOURCE, opensByItself)));
        api.write(
                Api.OFFICER,
                "POST",
                "/scorecards/" + code + "/sets",
                LoadMeasures.set(measures),
                Api.key());
    }

    /** Opens the draft of the last month. */
    public void open() throws IOException, InterruptedException {
        api.create(editionPath(), JSON.readTree("{\"overview\": \"" + LoadMeasures.SOURCE + "\"}"));
    }

    /** Takes the draft to where only publication is left. */
    public void approve() throws IOException, InterruptedException {
        api.write(step(Api.OFFICER, "submission"));
        api.write(step(Api.BOARD, "approval"));
    }

    public void publish() throws IOException, InterruptedException {
        api.write(publication());
    }

    /** The request that publishes it, still to be sent. */
    public HttpRequest.Builder publication() throws IOException, InterruptedException {
        return step(Api.OFFICER, "publication");
    }

    /**
     * @param london when it is to be published, as London's clocks show it
     */
    public void schedule(LocalDateTime london) throws IOException, InterruptedException {
        JsonNode time = JSON.createObjectNode().put("at", london.toString());
        api.write(
                Api.OFFICER,
                "PUT",
                editionPath() + "/publication-time",
                time,
                "If-Match",
                version(Api.OFFICER));
    }

    private HttpRequest.Builder step(String user, String step)
            throws IOException, InterruptedException {
        return api.request(user, editionPath() + "/" + step, "If-Match", version(user))
                .POST(HttpRequest.BodyPublishers.noBody());
    }

    private String version(String user) throws IOException, InterruptedException {
        return api.get(user, editionPath()).headers().firstValue("ETag").orElseThrow();
    }
}
