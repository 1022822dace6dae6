package org.scrutineer.testing;

import io.restassured.response.ValidatableResponse;

/** Statutory returns of a test's own. */
public final class DefinedReturn extends ApiTest {

    /** Due on 31 July 2018, final on 30 October 2018, and not sent. */
    public static final String LATE_ROUND = round("2017-18", "");

    private static final String OFFICER = "performance-officer";

    private DefinedReturn() {}

    public static void define(String code, String measures, String rounds) {
        send(OFFICER, code, "If-None-Match", "*", body(measures, rounds)).statusCode(201);
    }

    /** Over the version that is there. */
    public static ValidatableResponse replace(String who, String code, String body) {
        return send(who, code, "If-Match", as(who).get(address(code)).header("ETag"), body);
    }

    public static ValidatableResponse send(
            String who, String code, String condition, String of, String body) {
        return as(who).header(condition, of)
                .contentType("application/json")
                .body(body)
                .put(address(code))
                .then();
    }

    public static String body(String measures, String rounds) {
        return "{\"title\":\"Return of a test\",\"measures\":[%s],\"rounds\":[%s]}"
                .formatted(measures, rounds);
    }

    /**
     * Of the year 2017-18.
     *
     * @param more as the API takes it, with the comma before it
     */
    public static String round(String code, String more) {
        return "{\"code\":\"%s\",\"firstDay\":\"2017-04-01\",\"lastDay\":\"2018-03-31\",\"dueOn\":\"2018-07-31\",\"finalOn\":\"2018-10-30\",\"sent\":%s}"
                .formatted(code, more.isEmpty() ? "false" : "true" + more);
    }

    private static String address(String code) {
        return "/statutory-returns/" + code;
    }
}
