package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.scrutineer.ingest.PlantedMistakes.Mistake;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;

/** Mistakes that are made in files, each with the words by which whoever made it finds it. */
@QuarkusTest
class PlantedMistakesTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";
    private static final String SCHOOLS = PlantedMistakes.SCHOOLS;

    @Test
    void eachIsNamedWhereItStandsAndByWhatWouldBeRight() {
        assertTrue(PlantedMistakes.REFUSED.size() + PlantedMistakes.WARNED.size() >= 21);
        measures();
        mapping(
                "planted-twice",
                "sess_overall_percent",
                List.of("school_type", "State-funded primary"),
                fixtureValues());
        mapping("planted-mix", "sess_overall_percent", List.of(), List.of());
        long before = count("select count(*) from period_value");
        List<Executable> checks = new ArrayList<>();
        PlantedMistakes.REFUSED.forEach(each -> checks.add(() -> isNamed(each, "problems")));
        PlantedMistakes.WARNED.forEach(each -> checks.add(() -> isNamed(each, "warnings")));
        assertAll(checks);
        assertEquals(before, count("select count(*) from period_value"));
    }

    /** That it has a column of dates is no mistake. */
    @Test
    void theDepartmentsFileThatPassesIsTaken() {
        define("PLANTED-STAFF", "COUNT", "WEEKLY", "ACADEMIC");
        String file = "pass_date_format.csv";
        List<String> left = new ArrayList<>();
        for (int day = 12; day < 15; day++) {
            left.add(value("date", "2020-10-" + day));
        }
        Stream.of("alternative provision", "primary", "secondary", "special")
                .map(each -> value("education_phase", "State-funded " + each))
                .forEach(left::add);
        save(
                "planted-date",
                "{\"indicator\":\"PLANTED-STAFF\",\"filters\":[%s,%s],\"value\":\"number_of_teachers_and_school_leaders_on_roll\"}"
                        .formatted(
                                value("date", "2020-10-15"),
                                value("education_phase", "All state-funded schools")),
                List.of(),
                left);
        Map<String, Object> report =
                send(PlantedMistakes.fixture(file), "mapping=planted-date&mappingVersion=1");
        assertEquals(List.of(), report.get("problems"));
        assertEquals(1, report.get("added"));
    }

    private static void isNamed(Mistake mistake, String list) {
        Map<String, Object> report = send(mistake.file(), mistake.query());
        List<Map<String, Object>> said = places(report, list);
        assertTrue(
                said.stream()
                        .anyMatch(
                                each ->
                                        Objects.equals(each.get("row"), mistake.row())
                                                && Objects.equals(
                                                        each.get("column"), mistake.column())
                                                && String.valueOf(each.get("detail"))
                                                        .contains(mistake.words())),
                () -> mistake.name() + ": " + said);
        if (list.equals("warnings")) {
            assertEquals(List.of(), report.get("problems"), mistake.name());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> places(Map<String, Object> report, String list) {
        return (List<Map<String, Object>>) Objects.requireNonNull(report.get(list));
    }

    private static Map<String, Object> send(byte[] file, String query) {
        return as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "files that nobody should send")
                .contentType("text/csv")
                .body(file)
                .post("/period-value-imports" + (query.isEmpty() ? "" : "?" + query))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
    }

    private static void measures() {
        OwnMeasure.define("PLANTED-RATE", "Visits on time");
        OwnMeasure.value("PLANTED-RATE", "2025-04", "13");
        OwnMeasure.value("PLANTED-RATE", "2025-05", "14");
        define("PLANTED-COUNT", "COUNT", "MONTHLY", "FINANCIAL");
        OwnMeasure.value("PLANTED-COUNT", "2025-04", "490");
        define(SCHOOLS, "PERCENTAGE", "ANNUAL", "ACADEMIC");
    }

    private static void define(String code, String unit, String frequency, String yearType) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"title\":\"%s\",\"definition\":\"Test\",\"unit\":\"%s\",\"decimals\":0,\"polarity\":\"NONE\",\"frequency\":\"%s\",\"yearType\":\"%s\",\"aggregation\":\"NOT_APPLICABLE\",\"theme\":\"Others\"}"
                                .formatted(code, unit, frequency, yearType))
                .put("/indicators/" + code)
                .then()
                .statusCode(201);
    }

    private static List<String> fixtureValues() {
        return Stream.of("Total", "State-funded secondary", "State-funded primary and secondary")
                .map(each -> value("school_type", each))
                .toList();
    }

    private static String value(String column, String value) {
        return "{\"column\":\"%s\",\"value\":\"%s\"}".formatted(column, value);
    }

    private static void mapping(
            String code, String of, List<String> filter, List<String> valuesLeftOut) {
        String filters = filter.isEmpty() ? "" : value(filter.getFirst(), filter.getLast());
        save(
                code,
                "{\"indicator\":\"%s\",\"filters\":[%s],\"value\":\"%s\"}"
                        .formatted(SCHOOLS, filters, of),
                List.of(
                        "num_schools",
                        "enrolments",
                        "sess_authorised_percent",
                        "sess_unauthorised_percent",
                        "enrolments_pa_10_exact",
                        "enrolments_pa_10_exact_percent"),
                valuesLeftOut);
    }

    private static void save(
            String code, String measure, List<String> columnsLeftOut, List<String> valuesLeftOut) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"name\":\"%s\",\"measures\":[%s],\"columnsLeftOut\":[%s],\"valuesLeftOut\":[%s],\"areasLeftOut\":[]}"
                                .formatted(
                                        code,
                                        measure,
                                        columnsLeftOut.stream()
                                                .map("\"%s\""::formatted)
                                                .collect(Collectors.joining(",")),
                                        String.join(",", valuesLeftOut)))
                .put("/figure-mappings/" + code)
                .then()
                .statusCode(201);
    }
}
