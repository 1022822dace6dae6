package org.scrutineer.testing;

/** A monthly measure of a test's own, rated against a target of 90 with a tolerance of 80. */
public final class OwnMeasure extends ApiTest {

    private static final String JSON = "application/json";
    private static final String OFFICER = "performance-officer";

    private OwnMeasure() {}

    public static void define(String code, String title) {
        define(code, title, "");
    }

    /**
     * The same with more of it.
     *
     * @param more as the API takes it, with the comma before it
     */
    public static void define(String code, String title, String more) {
        put(
                "/indicators/" + code,
                "{\"title\":\"%s\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"HIGH_IS_GOOD\",\"frequency\":\"MONTHLY\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"comparator\":\"PREVIOUS_PERIOD\",\"theme\":\"Others\"%s}"
                        .formatted(title, more));
        put(
                "/indicators/%s/thresholds/2025-26".formatted(code),
                "{\"basis\":\"LOCAL\",\"target\":90,\"amber\":80,\"source\":\"Test\"}");
    }

    public static void value(String code, String period, String value) {
        Confirming.put(
                        address(code, period),
                        "If-None-Match",
                        "*",
                        "{\"value\":%s}".formatted(value))
                .then()
                .statusCode(201);
    }

    public static void revise(String code, String period, String value) {
        Confirming.put(
                        address(code, period),
                        "If-Match",
                        as(OFFICER).get(address(code, period)).header("ETag"),
                        "{\"value\":%s,\"reason\":\"Counted again\"}".formatted(value))
                .then()
                .statusCode(200);
    }

    /** As an item of a scorecard's set. */
    public static String item(String code) {
        return "{\"indicator\":\"%s\",\"theme\":\"A\"}".formatted(code);
    }

    public static String exemptItem(String code) {
        return "{\"indicator\":\"%s\",\"theme\":\"A\",\"exemptReason\":\"It could name a child.\"}"
                .formatted(code);
    }

    private static String address(String code, String period) {
        return "/period-values/%s/E08000018/%s".formatted(code, period);
    }

    private static void put(String path, String body) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
    }
}
