package org.scrutineer.ingest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/**
 * An Excel workbook is checked by the same rules as a CSV file, and refused when it is no plain
 * one.
 */
@QuarkusTest
class WorkbookImportTest extends ApiTest {

    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Object[] HEADER = {"indicator", "area", "period", "value", "reason"};

    @Test
    void whatIsInAWorkbookIsWhatWouldBeInAFile() {
        byte[] book =
                Workbooks.of(
                        sheet -> sheet.style(1, 3).format("0.0%").set(),
                        HEADER,
                        new Object[] {"CYP-001", "E08000018", "2040-41", 0.182, ""},
                        new Object[] {"CYP-404", "E08000018", "2040-41", 18.3, ""});
        for (String type : new String[] {WORKBOOK, "text/csv"}) {
            dryRun(type, book, 200)
                    .body("rows", equalTo(2))
                    .body("understood", hasItem("an Excel workbook"))
                    .body("understood", hasItem("1 percentage read as 0 to 100"))
                    .body("changes[0].after", equalTo("18.2%"))
                    .body("problemCount", equalTo(1))
                    .body("causes[0].column", equalTo("indicator"))
                    .body("causes[0].rows", contains(3))
                    .body("causes[0].found", contains("CYP-404"));
        }
    }

    @Test
    void whatWasUnderstoodOfACsvFileIsSaid() {
        dryRun(
                        "text/csv",
                        "indicator;area;period;value;;;\nCYP-001;E08000018;2040-41;18.2;;;\n;;;;;;\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        200)
                .body("problemCount", equalTo(0))
                .body(
                        "understood",
                        contains(
                                "separated by semicolons",
                                "UTF-8",
                                "3 empty columns at the end left out",
                                "1 empty row left out"));
    }

    @Test
    void aWorkbookThatIsNoPlainOneIsRefusedAtADryRunToo() {
        long before = count("select count(*) from period_value");
        Map<String, String> macros = Workbooks.parts("<sheetData/>");
        macros.put("xl/vbaProject.bin", "Sub Auto_Open()");
        dryRun(WORKBOOK, Workbooks.zip(macros), 422).body("detail", containsString("macros"));
        dryRun(WORKBOOK, Workbooks.old("EncryptedPackage"), 422)
                .body("detail", containsString("password"));
        dryRun(WORKBOOK, Workbooks.bomb("<f/>", 257L << 20), 422)
                .body("detail", containsString("unpacks to more"));
        dryRun(WORKBOOK, new byte[] {'P', 'K', 3, 4, 20, 0}, 422)
                .body("detail", containsString("damaged"));
        as("performance-officer")
                .header("Idempotency-Key", newKey())
                .contentType(WORKBOOK)
                .body(Workbooks.zip(macros))
                .post("/period-value-imports?dryRun=false")
                .then()
                .statusCode(422);
        assertEquals(before, count("select count(*) from period_value"));
    }

    private static ValidatableResponse dryRun(String type, byte[] file, int status) {
        return as("performance-officer")
                .contentType(type)
                .body(file)
                .post("/period-value-imports")
                .then()
                .statusCode(status);
    }
}
