package org.scrutineer.testing;

import io.restassured.response.Response;
import java.util.List;
import java.util.function.Function;

/** Records figures that may look wrong, and says of each warning that the figure is right. */
public final class Confirming extends ApiTest {

    private static final String OFFICER = "performance-officer";

    private Confirming() {}

    /**
     * Records one figure.
     *
     * @param condition {@code If-Match} or {@code If-None-Match}
     */
    public static Response put(String address, String condition, String of, String body) {
        return confirming(
                warnings ->
                        as(OFFICER)
                                .header(condition, of)
                                .contentType("application/json")
                                .queryParam("confirmed", warnings)
                                .body(body)
                                .put(address));
    }

    /** Loads a file of figures, of which fifty at most look wrong. */
    public static Response load(String file) {
        return load("", file);
    }

    /** The same of a file with a name. */
    public static Response load(String name, String file) {
        return confirming(
                warnings ->
                        as(OFFICER)
                                .header("Idempotency-Key", newKey())
                                .contentType("text/csv")
                                .queryParam("confirmed", warnings)
                                .queryParam("fileName", name)
                                .body(file)
                                .post("/period-value-imports?dryRun=false"));
    }

    private static Response confirming(Function<List<String>, Response> ask) {
        Response first = ask.apply(List.of());
        return first.statusCode() == 409
                ? ask.apply(first.jsonPath().getList("errors.warning"))
                : first;
    }
}
