package org.scrutineer.ingest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.ingest.OpenDataFiles.C1_OF_2024;
import static org.scrutineer.ingest.OpenDataFiles.C1_OF_2025;
import static org.scrutineer.ingest.OpenDataFiles.columnsBut;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** The Department's files as they are, by a mapping that is saved once and used again. */
@QuarkusTest
class FigureMappingsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";
    private static final String JSON = "application/json";
    private static final String NO_ACTION = "OPEN-DATA-1";

    /** Every authority there ever was is known here, and no joint one. */
    private static final String NOWHERE = "E10000099";

    private static final String CUMBRIA = "E10000006,Cumbria";
    private static final String JOINT = NOWHERE + ",Joint area";

    private static final String EARLIER =
            "{\"indicator\":\"OPEN-DATA-1\",\"filters\":[{\"column\":\"category\",\"value\":\"Referrals and Re-referrals\"}],\"value\":\"No_Further_Action_percent\"}";
    private static final String LATER =
            EARLIER.replace("No_Further_Action_percent", "no_further_action_percent");

    @Test
    void twoReleasesAreLoadedAndTheSecondAsksOnlyOfWhatIsNew() {
        define(NO_ACTION);
        inspect(C1_OF_2024)
                .body("rows", equalTo(27))
                .body("periods.timePeriod", contains("2013", "2022", "2023", "2024"))
                .body("areasKnown", equalTo(6))
                .body("areasUnknown.area", contains(NOWHERE))
                .body("areasUnknown.name", contains("Joint area"))
                .body("areasUnknown.rows", contains(3))
                .body("otherNames", empty())
                .body("columns[0].kind", equalTo("FILTER"))
                .body("columns[0].values", contains("Referrals and Re-referrals"))
                .body("columns[1].name", equalTo("Referrals"))
                .body("columns[1].kind", equalTo("FIGURES"));
        List<String> earlier = columnsBut(C1_OF_2024, "category", "No_Further_Action_percent");
        save("c1-test", "If-None-Match", "*", mapping(EARLIER, earlier), 201)
                .body("version", equalTo(1));
        String by = "mapping=c1-test&mappingVersion=";
        dry(C1_OF_2024, by + 1)
                .body("openData", equalTo(true))
                .body("problems", empty())
                .body("added", equalTo(24))
                .body("understood", hasItem("3 rows of 1 area left out"));
        load(C1_OF_2024, by + 1).then().statusCode(200).body("added", equalTo(24));
        as(OFFICER)
                .get("/period-values/%s/E09000001/2022-23".formatted(NO_ACTION))
                .then()
                .body("value", equalTo(22))
                .body("source", equalTo("Department for Education"));

        List<String> later = columnsBut(C1_OF_2025, "category", "no_further_action_percent");
        inspect(C1_OF_2025)
                .body("mapping.code", equalTo("c1-test"))
                .body("undecided", hasSize(later.size() + 1))
                .body("undecided.kind", everyItem(equalTo("COLUMN")));
        dry(C1_OF_2025, by + 1)
                .body("causes.column", hasItems("referral_count", "no_further_action_percent"))
                .body("causes.rows.flatten()", everyItem(equalTo(1)));
        String both =
                mapping(
                        EARLIER + ',' + LATER,
                        Stream.concat(earlier.stream(), later.stream()).toList());
        save("c1-test", "If-Match", "\"1\"", both, 200).body("version", equalTo(2));
        save("c1-test", "If-Match", "\"1\"", both, 412);
        inspect(C1_OF_2025).body("undecided", empty());
        dry(C1_OF_2025, by + 2)
                .body("problems", empty())
                .body("added", equalTo(6))
                .body("revised", equalTo(1))
                .body("unchanged", equalTo(23))
                .body("changes.area", hasItem("E09000003"));
        load(C1_OF_2025, by + 2).then().statusCode(422).body("errors[0].column", equalTo("reason"));
        String why = "Barnet's count was found unreliable";
        load(C1_OF_2025, by + 2 + "&reason=" + why)
                .then()
                .statusCode(200)
                .body("revised", equalTo(1));
        as(OFFICER)
                .get("/period-values/%s/E09000003/2023-24/revisions".formatted(NO_ACTION))
                .then()
                .body("items", hasSize(2))
                .body("items[0].symbol", equalTo("u"))
                .body("items[0].reason", equalTo(why))
                .body("items[1].value", equalTo(0))
                .body("items[1].reason", nullValue());
        as(OFFICER)
                .get("/period-values/%s/E09000003/2024-25".formatted(NO_ACTION))
                .then()
                .body("reason", nullValue());
        load(C1_OF_2025, by + 2).then().statusCode(200).body("unchanged", equalTo(30));
        assertEquals(
                2,
                count(
                        "select count(*) from audit_event where action = 'figure-mapping-saved' and object_id = 'c1-test'"));
        assertEquals(
                3,
                count(
                        "select count(*) from audit_event where action = 'values-imported' and detail->>'mapping' = 'c1-test'"));
        as(OFFICER)
                .get("/audit-events?kind=FIGURE_MAPPING")
                .then()
                .statusCode(200)
                .body("items.object", hasItem("c1-test"));
        as(OFFICER).get("/figure-mappings").then().body("items.code", hasItem("c1-test"));
    }

    @Test
    void whatLooksWrongIsNamedByTheFilesColumnAndAskedOfTheCouncilsOwnFiguresAlone() {
        define("OPEN-DATA-2");
        String mapping =
                mapping(
                        "{\"indicator\":\"OPEN-DATA-2\",\"filters\":[],\"value\":\"CPP_start\"}",
                        List.of("category", "CPP_subsequent", "CPP_subsequent_percent"));
        save("d3-test", "If-None-Match", "*", mapping, 201);
        String file = "d3_2013_to_2025.csv";
        String by = "mapping=d3-test&mappingVersion=1";
        List<String> ids =
                dry(file, by)
                        .body("warningCount", equalTo(2))
                        .body("warnings.column", everyItem(equalTo("CPP_start")))
                        .body("warnings.detail", everyItem(containsString("Rotherham")))
                        .body(
                                "understood",
                                hasItem(
                                        "8 figures of other areas look unusual and are taken as they were published"))
                        .extract()
                        .jsonPath()
                        .getList("warnings.warning");
        load(file, by).then().statusCode(409);
        load(file, by + ids.stream().map(id -> "&confirmed=" + id).collect(Collectors.joining()))
                .then()
                .statusCode(200);
    }

    @Test
    void aFileWithoutAMappingIsToldSoAndOurOwnFormatNeedsNone() {
        dry(C1_OF_2024, "dryRun=true")
                .body("openData", equalTo(true))
                .body("problemCount", equalTo(1))
                .body("problems[0].detail", containsString("say by a mapping"));
        as(OFFICER)
                .contentType("text/csv")
                .body("indicator,area,period,value\nCYP-001,E08000018,2040-41,18.2\n")
                .post("/figure-file-inspections")
                .then()
                .statusCode(422)
                .body("errors[0].row", equalTo(1));
        as(OFFICER)
                .contentType("text/csv")
                .body(file(C1_OF_2024, CUMBRIA, JOINT))
                .post("/period-value-imports?mapping=c1-none&mappingVersion=1")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("mapping"));
        as(OFFICER)
                .contentType("text/csv")
                .body(file(C1_OF_2024, CUMBRIA, JOINT))
                .post("/period-value-imports?mapping=c1-none")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("mappingVersion"));
    }

    @Test
    void aCodeBesideTheNameOfAnotherAreaIsNoticed() {
        as(OFFICER)
                .contentType("text/csv")
                .body(file(C1_OF_2024, "E08000016,Barnsley", "E08000016,Rotherham"))
                .post("/figure-file-inspections")
                .then()
                .statusCode(200)
                .body("otherNames.area", contains("E08000016"))
                .body("otherNames.name", contains("Rotherham"))
                .body("otherNames.nameHere", contains("Barnsley"));
    }

    @Test
    void aMappingThatContradictsItselfIsRefusedWhereItDoes() {
        save(
                        "c1-wrong",
                        "If-None-Match",
                        "*",
                        mapping(
                                EARLIER.replace(NO_ACTION, "OPEN-DATA-404") + ',' + EARLIER,
                                List.of("category")),
                        422)
                .body("errors.pointer", hasItems("/measures/0/indicator", "/measures/0"));
        as(OFFICER).get("/figure-mappings/c1-wrong").then().statusCode(404);
    }

    @Test
    void aMappingIsListedWithItsVersionsAndUsesRetiredAndChosenAllTheSame() {
        String measure =
                "{\"indicator\":\"OPEN-DATA-3\",\"filters\":[],\"value\":\"NEET_percent\"}";
        String first =
                mapping(measure, columnsBut("neet_2023.csv", "NEET_percent"))
                        .replace(
                                "\"areasLeftOut\":[",
                                "\"areasLeftOut\":[\"E12000003\",\"E08000016\",");
        String calendar = first.replace("OPEN-DATA-3", "OPEN-DATA-NEET");
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"title\":\"NEET\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"NONE\",\"frequency\":\"ANNUAL\",\"yearType\":\"CALENDAR\",\"aggregation\":\"RATIO\",\"theme\":\"Others\"}")
                .put("/indicators/OPEN-DATA-NEET")
                .then()
                .statusCode(201);
        save("neet-test", "If-None-Match", "*", calendar, 201)
                .body("layout", equalTo("OPEN_DATA"))
                .body("use", nullValue());
        load("neet_2023.csv", "mapping=neet-test&mappingVersion=1").then().statusCode(200);
        String retired =
                calendar.replace("\"name\":\"A mapping\"", "\"name\":\"NEET\",\"retired\":true");
        save("neet-test", "If-Match", "\"1\"", retired, 200).body("mapping.retired", equalTo(true));
        as(OFFICER)
                .get("/figure-mappings")
                .then()
                .body("items.find { it.code == 'neet-test' }.mapping.name", equalTo("NEET"))
                .body("items.find { it.code == 'neet-test' }.use.loads", equalTo(1));
        as(OFFICER)
                .get("/figure-mappings/neet-test/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items[0].use", nullValue())
                .body("items[1].use.loads", equalTo(1))
                .body("items[1].mapping.name", equalTo("A mapping"));
        as(OFFICER).get("/figure-mappings/neet-none/versions").then().statusCode(404);
        inspect("neet_2023.csv").body("mappings.code.findAll { it == 'neet-test' }", empty());
        as(OFFICER)
                .contentType("text/csv")
                .body(OpenDataFiles.bytes("neet_2023.csv"))
                .post("/figure-file-inspections?mapping=neet-test")
                .then()
                .statusCode(200)
                .body("mapping.code", equalTo("neet-test"))
                .body("mapping.version", equalTo(2));
        as(OFFICER)
                .contentType("text/csv")
                .body(OpenDataFiles.bytes("neet_2023.csv"))
                .post("/figure-file-inspections?mapping=neet-none")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("mapping"));
    }

    /** An excerpt with one thing in it otherwise. */
    private static byte[] file(String name, String what, String instead) {
        return new String(OpenDataFiles.bytes(name), StandardCharsets.UTF_8)
                .replace(what, instead)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void define(String code) {
        as(OFFICER)
                .header("If-None-Match", "*")
                .contentType(JSON)
                .body(
                        "{\"title\":\"No further action\",\"definition\":\"Test\",\"unit\":\"PERCENTAGE\",\"decimals\":1,\"polarity\":\"NONE\",\"frequency\":\"ANNUAL\",\"yearType\":\"FINANCIAL\",\"aggregation\":\"RATIO\",\"theme\":\"Others\"}")
                .put("/indicators/" + code)
                .then()
                .statusCode(201);
    }

    private static String mapping(String measures, List<String> columnsLeftOut) {
        return "{\"name\":\"A mapping\",\"source\":\"Department for Education\",\"measures\":[%s],\"columnsLeftOut\":[%s],\"valuesLeftOut\":[],\"areasLeftOut\":[\"%s\"]}"
                .formatted(
                        measures,
                        columnsLeftOut.stream()
                                .map("\"%s\""::formatted)
                                .collect(Collectors.joining(",")),
                        NOWHERE);
    }

    private static ValidatableResponse save(
            String code, String condition, String of, String mapping, int status) {
        return as(OFFICER)
                .header(condition, of)
                .contentType(JSON)
                .body(mapping)
                .put("/figure-mappings/" + code)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse inspect(String file) {
        return as(OFFICER)
                .contentType("text/csv")
                .body(file(file, CUMBRIA, JOINT))
                .post("/figure-file-inspections")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse dry(String file, String query) {
        return as(OFFICER)
                .contentType("text/csv")
                .body(file(file, CUMBRIA, JOINT))
                .post("/period-value-imports?" + query)
                .then()
                .statusCode(200);
    }

    private static Response load(String file, String query) {
        return as(OFFICER)
                .header("Idempotency-Key", newKey())
                .contentType("text/csv")
                .body(file(file, CUMBRIA, JOINT))
                .post("/period-value-imports?dryRun=false&fileName=c1.csv&" + query);
    }
}
