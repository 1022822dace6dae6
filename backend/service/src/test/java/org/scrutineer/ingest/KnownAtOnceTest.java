package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Confirming;
import org.scrutineer.testing.OwnMeasure;

/** PostgreSQL plans by what it knows of a table; what was just loaded in bulk it must know of. */
@QuarkusTest
class KnownAtOnceTest extends ApiTest {

    @Inject EntityManager database;

    @Test
    void figuresLoadedInBulkAreCountedInPlansBeforeAnybodyReadsThem() {
        OwnMeasure.define("BULK-1", "Loaded in bulk");
        List<String> councils =
                as("performance-officer")
                        .get("/areas")
                        .jsonPath()
                        .getList("items.findAll { it.kind == 'COUNCIL' }.code");
        String rows =
                councils.stream()
                        .limit(100)
                        .flatMap(
                                area ->
                                        IntStream.rangeClosed(1, 10)
                                                .mapToObj(
                                                        month ->
                                                                "BULK-1,%s,2016-%02d,90"
                                                                        .formatted(area, month)))
                        .collect(Collectors.joining("\n"));
        Confirming.load("indicator,area,period,value\n" + rows + "\n").then().statusCode(200);
        long expected = rowsThatPostgreSqlExpects();
        assertTrue(expected > 100 && expected < 3_000, "it expects " + expected);
    }

    private long rowsThatPostgreSqlExpects() {
        String plan =
                (String)
                        database.createNativeQuery(
                                        "explain select * from period_value where current and indicator_code = 'BULK-1'")
                                .getResultList()
                                .getFirst();
        return Long.parseLong(plan.replaceFirst(".* rows=([0-9]+) .*", "$1"));
    }
}
