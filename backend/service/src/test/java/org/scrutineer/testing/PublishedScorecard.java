package org.scrutineer.testing;

/** A small scorecard of a test's own, taken through all its steps by those whose steps they are. */
public final class PublishedScorecard extends ApiTest {

    private static final String JSON = "application/json";

    private PublishedScorecard() {}

    /**
     * Publishes an edition, and defines the scorecard unless it is there.
     *
     * @param audience as the API takes it
     * @return the scorecard's code
     */
    public static String publish(String code, String audience, String period) {
        return publish(
                code, audience, "", period, "{\"indicator\":\"EH-1.1\",\"theme\":\"Early Help\"}");
    }

    /**
     * The same with measures of its own.
     *
     * @param exemptCommittees as the API takes them, without the brackets
     * @param items as the API takes them, without the brackets
     */
    public static String publish(
            String code, String audience, String exemptCommittees, String period, String items) {
        if (as("performance-officer").get("/scorecards/" + code).statusCode() == 404) {
            define(code, audience, exemptCommittees, items);
        }
        draft(code, period);
        publishDraft(code, period);
        return code;
    }

    /** Opens an edition of a scorecard that is there. */
    public static void draft(String code, String period) {
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body("{\"overview\":\"Contacts in the month.\"}")
                .put(address(code, period))
                .then()
                .statusCode(201);
    }

    public static void publishDraft(String code, String period) {
        steps(address(code, period), "");
    }

    /** Publishes a correction of what is published. */
    public static void correct(String code, String period, String erratum) {
        String edition = address(code, period);
        as("performance-officer")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"erratum\":\"%s\"}".formatted(erratum))
                .post(edition + "/corrections")
                .then()
                .statusCode(201);
        steps(edition, "?revision=2");
    }

    private static String address(String code, String period) {
        return "/scorecards/%s/editions/%s".formatted(code, period);
    }

    private static void steps(String edition, String revision) {
        step("performance-officer", edition, "/submission" + revision, revision);
        step("board", edition, "/approval" + revision, revision);
        step("performance-officer", edition, "/publication" + revision, revision);
    }

    private static void define(
            String code, String audience, String exemptCommittees, String items) {
        as("performance-officer")
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"title\":\"Scorecard %s\",\"purpose\":\"For a test\",\"audience\":%s,\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"inNewsletter\":true,\"timetable\":{\"opensByItself\":false,\"figuresDueDays\":10,\"commentaryDueDays\":15,\"commentaryRequired\":false},\"exemptCommittees\":[%s]}"
                                .formatted(code, audience, exemptCommittees))
                .put("/scorecards/" + code)
                .then()
                .statusCode(201);
        as("performance-officer")
                .header("Idempotency-Key", newKey())
                .contentType(JSON)
                .body("{\"reason\":\"For a test\",\"items\":[%s]}".formatted(items))
                .post("/scorecards/" + code + "/sets")
                .then()
                .statusCode(201);
    }

    private static void step(String who, String edition, String step, String revision) {
        as(who).header("If-Match", as(who).get(edition + revision).header("ETag"))
                .post(edition + step)
                .then()
                .statusCode(200);
    }
}
