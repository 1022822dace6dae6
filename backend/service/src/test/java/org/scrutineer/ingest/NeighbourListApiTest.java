package org.scrutineer.ingest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

@QuarkusTest
class NeighbourListApiTest extends ApiTest {

    private static final String CSV = "text/csv";

    @Test
    void theCouncilsNeighboursAreFoundAndThoseThatMayBeSeveralAreAsked() throws IOException {
        read(Spooled.WORKBOOK, "sn_may_2025.xlsx", "")
                .then()
                .statusCode(200)
                .body("rows", equalTo(158))
                .body("model", nullValue())
                .body("neighbours", hasSize(10))
                .body("neighbours[0].rank", equalTo(1))
                .body("neighbours[0].name", equalTo("Barnsley"))
                .body("neighbours[0].area", nullValue())
                .body("neighbours[0].candidates.code", contains("E08000016", "E08000038"))
                .body("neighbours[0].closeness", equalTo("Very close"))
                .body("neighbours.find { it.number == '384' }.area", equalTo("E08000036"));
    }

    @Test
    void ofSeveralModelsTheNewestIsReadUnlessAnotherIsAskedFor() throws IOException {
        read(CSV, "statistical_neighbours.csv", "")
                .then()
                .statusCode(200)
                .body("models", contains("2021-04", "2025-05"))
                .body("model", equalTo("2025-05"));
        read(CSV, "statistical_neighbours.csv", "?model=2021-04")
                .then()
                .body("model", equalTo("2021-04"))
                .body("neighbours[0].name", equalTo("Doncaster"));
        read(CSV, "statistical_neighbours.csv", "?model=2019")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("2021-04, 2025-05"));
    }

    private static Response read(String type, String file, String query) throws IOException {
        try (var in =
                NeighbourListApiTest.class.getResourceAsStream("/reference/neighbours/" + file)) {
            return as("performance-officer")
                    .contentType(type)
                    .body(in.readAllBytes())
                    .post("/neighbour-list-readings" + query);
        }
    }
}
