package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.scrutineer.localstack.load.Api;

/**
 * One of the run's own scorecards, with the measures that one of the demonstration's has.
 *
 * @param like the scorecard whose newest set it takes
 * @param committee null when it is for all members
 * @param reader a demonstration member who is in its audience
 */
record Series(String code, String like, String frequency, String committee, String reader) {
    static final Series MONTHLY =
            new Series("year-monthly", "vision-tracker", "MONTHLY", null, "member2");
    static final Series QUARTERLY =
            new Series(
                    "year-quarterly",
                    "members-quarterly",
                    "QUARTERLY",
                    "/committees/improving-lives",
                    "chair");
    static final Series ANNUAL =
            new Series("year-annual", "full-report", "ANNUAL", null, "member2");

    static final String OWN_TEXT = "Test text of make year, not the council's words.";

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean isForAllMembers() {
        return committee == null;
    }

    void define(Api api) throws Exception {
        ObjectNode definition = JSON.createObjectNode();
        definition.put("title", "Year run: " + code).put("purpose", OWN_TEXT);
        definition.put("frequency", frequency).put("yearType", "FINANCIAL");
        ObjectNode audience = definition.putObject("audience");
        audience.put("kind", committee == null ? "ALL_MEMBERS" : "COMMITTEES");
        if (committee != null) {
            audience.putArray("committees").add(committee);
        }
        api.create("/scorecards/" + code, definition);
        ObjectNode set = JSON.createObjectNode().put("reason", OWN_TEXT);
        JsonNode newest =
                api.json(Api.OFFICER, "/scorecards/" + like + "/sets").path("items").path(0);
        for (JsonNode item : newest.path("items")) {
            set.withArray("items")
                    .addObject()
                    .put("indicator", item.path("indicator").asText())
                    .put("theme", item.path("theme").asText());
        }
        api.write(Api.OFFICER, "POST", "/scorecards/" + code + "/sets", set, Api.key());
    }
}
