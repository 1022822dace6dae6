package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import org.scrutineer.localstack.load.Api;

/** One edition of the year, taken from its draft to publication as officers and the board do. */
record Turn(Series series, String period, int revision) {
    static final String OWN_TEXT = "Test text of make year, not the council's words.";

    private static final ObjectMapper JSON = new ObjectMapper();

    Turn(Series series, String period) {
        this(series, period, 1);
    }

    String path() {
        return "/scorecards/%s/editions/%s".formatted(series.code(), period);
    }

    /** The address of something of this revision. */
    String path(String what) {
        return "%s%s?revision=%d".formatted(path(), what, revision);
    }

    @Override
    public String toString() {
        return series.code() + " " + period + (revision == 1 ? "" : " corrected");
    }

    /** Opens the correction of what was published. */
    Turn correct(Api api) throws Exception {
        api.write(
                Api.OFFICER,
                "POST",
                path() + "/corrections",
                JSON.createObjectNode().put("erratum", OWN_TEXT),
                Api.key());
        return new Turn(series, period, revision + 1);
    }

    /** The board sends it back once; the officer submits it again. */
    void sendBack(Api api, LocalDate due) throws Exception {
        writeCommentary(api, due);
        step(api, Api.OFFICER, "submission");
        String version = version(api, Api.BOARD);
        api.write(
                Api.BOARD,
                "POST",
                path("/return"),
                JSON.createObjectNode().put("reason", OWN_TEXT),
                "If-Match",
                version);
    }

    /**
     * Publishes it; returns the preview that the board approved.
     *
     * @param due of the actions that the commentary promises
     */
    JsonNode publish(Api api, LocalDate due) throws Exception {
        writeCommentary(api, due);
        step(api, Api.OFFICER, "submission");
        JsonNode preview = api.json(Api.BOARD, path("/document"));
        step(api, Api.BOARD, "approval");
        step(api, Api.OFFICER, "publication");
        return preview;
    }

    /** What the task list asks for, and a word on the first measure in any case. */
    private void writeCommentary(Api api, LocalDate due) throws Exception {
        boolean first = true;
        for (JsonNode service : api.json(Api.OFFICER, path("/tasks")).path("services")) {
            for (JsonNode measure : service.path("measures")) {
                ObjectNode said = JSON.createObjectNode();
                if (first && measure.at("/commentary/state").asText().equals("OPTIONAL")) {
                    said.put("text", OWN_TEXT);
                    first = false;
                }
                if (!measure.path("lacking").isEmpty()) {
                    said.put("cause", OWN_TEXT);
                    said.putObject("action")
                            .put("what", OWN_TEXT)
                            .put("owner", "Test owner")
                            .put("due", due.toString());
                }
                JsonNode expected = measure.path("expected");
                if (!expected.isMissingNode() && !expected.has("on")) {
                    said.putObject("expected").put("on", due.toString()).put("reason", OWN_TEXT);
                }
                if (!said.isEmpty()) {
                    String indicator = measure.path("indicator").asText();
                    api.create(path("/measures/%s/commentary".formatted(indicator)), said);
                }
            }
        }
    }

    private void step(Api api, String user, String step) throws Exception {
        api.write(
                api.request(user, path("/" + step), "If-Match", version(api, user))
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private String version(Api api, String user) throws Exception {
        return api.get(user, path("")).headers().firstValue("ETag").orElseThrow();
    }
}
