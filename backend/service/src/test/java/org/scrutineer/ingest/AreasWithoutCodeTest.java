package org.scrutineer.ingest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** Files of the Department that name areas without a code: LAIT's table, weekly attendance. */
@QuarkusTest
class AreasWithoutCodeTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String LAIT = "lait_2026.csv";
    private static final String BARNSLEY =
            "\"areasMatched\":[{\"area\":\"370 Barnsley\",\"is\":\"E08000016\"}]";

    @Test
    void laitsTableIsReadByItsShortNamesAndItsAreasByNumberAndName() {
        inspect(LAIT)
                .body("layout", equalTo("LAIT"))
                .body("rows", equalTo(72))
                .body("areasKnown", equalTo(8))
                .body("areasUnknown.area", contains("370 Barnsley"))
                .body("areasUnknown[0].candidates.code", contains("E08000016", "E08000038"))
                .body("areasByName.area", hasItem("982 Yorkshire and the Humber"))
                .body("areasByName.nameHere", hasItems("Inner London", "Yorkshire and The Humber"))
                .body("otherNames.name", hasItems("Durham", "Dorset (Pre LG)"))
                .body("columns.name", contains("lait_short", "value"))
                .body("suggested.find { it.value == 'ReReferral' }.indicator", equalTo("CYP-001"));
        save("lait-test", measure("ReReferral", "CYP-001"), BARNSLEY, 201)
                .body("mapping.areasMatched.is", contains("E08000016"));
        dry(LAIT, "lait-test")
                .body("problems", empty())
                .body("rows", equalTo(72))
                .body(
                        "understood",
                        hasItems(
                                "4 areas found by name: 970 England, 982 Yorkshire and the Humber, 986 London, 987 London (Inner)",
                                "4 areas found by the Department’s number"));
        save("lait-open", measure("ReReferral", "CYP-001"), "\"areasMatched\":[]", 201);
        dry(LAIT, "lait-open")
                .body("causes.column", contains("la_number"))
                .body(
                        "causes[0].detail",
                        equalTo(
                                "may be Barnsley (E08000016) or Barnsley (E08000038); say which by the mapping, or leave it out"));
    }

    @Test
    void whatContradictsTheListOrItselfIsRefusedWhereItDoes() {
        save("lait-years", measure("KS2RWM_Expected_STD", "CYP-001"), BARNSLEY, 422)
                .body("errors.pointer", contains("/measures/0/indicator"))
                .body(
                        "errors.detail",
                        contains(
                                "counts by financial years, and LAIT counts KS2RWM_Expected_STD by academic years"));
        save(
                        "lait-areas",
                        measure("ReReferral", "CYP-001"),
                        BARNSLEY.replace("E08000016", "E08000099"),
                        422)
                .body("errors.pointer", contains("/areasMatched/0/is"));
    }

    @Test
    void regionsOfTheAttendanceFileAreFoundByTheirNames() {
        inspect("attendance_regions_2022.csv")
                .body("layout", equalTo("OPEN_DATA"))
                .body("areasUnknown", empty())
                .body("areasKnown", equalTo(11))
                .body("areasByName", hasSize(9))
                .body(
                        "areasByName.find { it.code == 'E12000003' }.area",
                        equalTo("Regional: Yorkshire and The Humber"));
    }

    private static String measure(String shortName, String indicator) {
        return "{\"indicator\":\"%s\",\"filters\":[{\"column\":\"lait_short\",\"value\":\"%s\"}],\"value\":\"value\"}"
                .formatted(indicator, shortName);
    }

    private static ValidatableResponse save(
            String code, String measures, String matched, int status) {
        String others =
                List.of("KS2RWM_Expected_STD", "SEN_EHC_Excpt_20wks", "ReReferral").stream()
                        .filter(each -> !measures.contains(each))
                        .map("{\"column\":\"lait_short\",\"value\":\"%s\"}"::formatted)
                        .collect(Collectors.joining(","));
        return as(OFFICER)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(
                        "{\"name\":\"LAIT\",\"measures\":[%s],\"columnsLeftOut\":[],\"valuesLeftOut\":[%s],\"areasLeftOut\":[],%s}"
                                .formatted(measures, others, matched))
                .put("/figure-mappings/" + code)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse inspect(String file) {
        return as(OFFICER)
                .contentType("text/csv")
                .body(OpenDataFiles.bytes(file))
                .post("/figure-file-inspections")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse dry(String file, String mapping) {
        return as(OFFICER)
                .contentType("text/csv")
                .body(OpenDataFiles.bytes(file))
                .post("/period-value-imports?mappingVersion=1&mapping=" + mapping)
                .then()
                .statusCode(200);
    }
}
