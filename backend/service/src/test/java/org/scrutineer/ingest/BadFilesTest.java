package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ingest.BadFiles.BadFile;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;

/**
 * No file that is wrong is a fault of the service: each is refused with the row and the column, and
 * nothing of it is loaded.
 */
@QuarkusTest
class BadFilesTest extends ApiTest {

    @Test
    void thereAreAsManyAsWereAskedFor() {
        assertTrue(all().size() >= 89, () -> "only " + all().size());
        assertEquals(all().size(), all().stream().map(BadFile::name).distinct().count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void itIsRefusedAtItsPlaceAndNothingIsLoaded(BadFile file) {
        long before = count("select count(*) from period_value");
        Response dry = send(file, "");
        assertEquals(200, dry.statusCode(), dry::asString);
        List<Map<String, Object>> problems = dry.path("problems");
        Map<String, Object> first = problems.getFirst();
        assertAll(
                () -> assertEquals(file.row(), first.get("row"), first::toString),
                () -> assertEquals(file.column(), first.get("column"), first::toString),
                () -> assertTrue(((String) first.get("detail")).length() > 5, first::toString));
        Response load = send(file, "?dryRun=false");
        assertEquals(422, load.statusCode(), load::asString);
        assertEquals(problems, load.path("errors"));
        assertEquals(before, count("select count(*) from period_value"));
    }

    private static Response send(BadFile file, String query) {
        return as("performance-officer")
                .header(Contract.WRONG_ON_PURPOSE, "one of them is empty")
                .header("Idempotency-Key", newKey())
                .contentType("text/csv")
                .body(file.bytes())
                .post("/period-value-imports" + query);
    }

    static List<BadFile> all() {
        return BadFiles.all();
    }
}
