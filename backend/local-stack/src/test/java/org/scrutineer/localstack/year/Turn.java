package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.scrutineer.localstack.load.Api;

/** One edition of the year, taken from opening to publication as officers and the board do. */
record Turn(Series series, String period) {
    private static final YearMonth FIRST = YearMonth.of(2024, 9);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Twelve months, and what falls due when a quarter and a financial year have ended. */
    static List<Turn> ofTheYear() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            YearMonth month = FIRST.plusMonths(i);
            turns.add(new Turn(Series.MONTHLY, month.toString()));
            if (month.getMonthValue() % 3 == 0) {
                turns.add(new Turn(Series.QUARTERLY, quarter(month)));
            }
            if (month.getMonthValue() == 3) {
                turns.add(new Turn(Series.ANNUAL, year(month)));
            }
        }
        return turns;
    }

    private static String year(YearMonth month) {
        int begins = month.minusMonths(3).getYear();
        return "%d-%02d".formatted(begins, (begins + 1) % 100);
    }

    private static String quarter(YearMonth month) {
        return year(month) + "-Q" + (month.minusMonths(3).getMonthValue() + 2) / 3;
    }

    String path() {
        return "/scorecards/%s/editions/%s".formatted(series.code(), period);
    }

    @Override
    public String toString() {
        return series.code() + " " + period;
    }

    /** Publishes it; returns the preview that the board approved. */
    JsonNode publish(Api api) throws Exception {
        api.create(path(), JSON.createObjectNode().put("overview", Series.OWN_TEXT));
        writeCommentary(api);
        JsonNode preview = api.json(Api.BOARD, path() + "/document");
        step(api, Api.OFFICER, "submission");
        step(api, Api.BOARD, "approval");
        step(api, Api.OFFICER, "publication");
        return preview;
    }

    /** What the task list asks for, and a word on the first measure in any case. */
    private void writeCommentary(Api api) throws Exception {
        boolean first = true;
        for (JsonNode service : api.json(Api.OFFICER, path() + "/tasks").path("services")) {
            for (JsonNode measure : service.path("measures")) {
                ObjectNode said = JSON.createObjectNode();
                if (first) {
                    said.put("text", Series.OWN_TEXT);
                    first = false;
                }
                if (!measure.path("lacking").isEmpty()) {
                    said.put("cause", Series.OWN_TEXT);
                    said.putObject("action")
                            .put("what", Series.OWN_TEXT)
                            .put("owner", "Test owner")
                            .put("due", "2027-03-31");
                }
                JsonNode expected = measure.path("expected");
                if (!expected.isMissingNode() && !expected.has("on")) {
                    said.putObject("expected")
                            .put("on", "2027-03-31")
                            .put("reason", Series.OWN_TEXT);
                }
                if (!said.isEmpty()) {
                    api.create(
                            "%s/measures/%s/commentary"
                                    .formatted(path(), measure.path("indicator").asText()),
                            said);
                }
            }
        }
    }

    private void step(Api api, String user, String step) throws Exception {
        String version = api.get(user, path()).headers().firstValue("ETag").orElseThrow();
        api.write(
                api.request(user, path() + "/" + step, "If-Match", version)
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }
}
