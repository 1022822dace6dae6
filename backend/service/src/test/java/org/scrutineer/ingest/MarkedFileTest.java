package org.scrutineer.ingest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.OwnMeasure;

/** A file with problems can be had back with each bad row marked, mended there and sent again. */
@QuarkusTest
class MarkedFileTest extends ApiTest {

    private static final String CSV = "text/csv";
    private static final String HEADER = "indicator,area,period,value,note\n";

    @Test
    void whatIsMendedInItIsTakenAsItIs() {
        OwnMeasure.define("MARKED-1", "Marked measure");
        String sent =
                "indicator;area;period;value;note;\n"
                        + "MARKED-1;E08000018;2025-04;12%;caf\u00e9;\n;;;;;\n"
                        + "MARKED-1;E08000018;2025-05;41;=1+1;\n"
                        + "MARKED-1;Rotherham;2025-06;c;;\n";
        String marked = text(mark(sent.getBytes(Charset.forName("windows-1252")), 200));
        assertEquals(
                List.of(
                        "\uFEFFproblem,indicator,area,period,value,note",
                        "value must be a plain number; leave out the % sign,MARKED-1,E08000018,2025-04,12%,caf\u00e9",
                        ",MARKED-1,E08000018,2025-05,41,'=1+1",
                        "\"area is not an area here; use its GSS code, such as E08000018; value must be a plain number; put the symbol into the symbol column\",MARKED-1,Rotherham,2025-06,c,"),
                marked.lines().toList());
        String mended =
                marked.replace("12%", "42")
                        .replace("Rotherham", "E08000018")
                        .replace(",c,", ",43,");
        check(mended).then().body("problemCount", equalTo(0)).body("added", equalTo(3));
        // What is wrong still is marked afresh.
        assertEquals(
                1,
                text(mark(marked.replace("12%", "42").getBytes(StandardCharsets.UTF_8), 200))
                        .lines()
                        .filter(line -> line.contains("GSS code"))
                        .count());
    }

    @Test
    void everyBadRowIsMarkedAndNotOnlyThoseThatTheReportLists() {
        String rows =
                IntStream.range(0, 300)
                        .mapToObj(i -> "MARKED-404,E08000018,2025-04,%d,\n".formatted(i))
                        .collect(Collectors.joining());
        assertEquals(
                300,
                text(mark((HEADER + rows).getBytes(StandardCharsets.UTF_8), 200))
                        .lines()
                        .filter(line -> line.startsWith("indicator is not an indicator here,"))
                        .count());
    }

    @Test
    void whatCannotBeGivenBackIsRefusedWithTheLineThatIsInTheWay() {
        mark(
                        "indicator,area,period,colour\nMARKED-1,E08000018,2025-04,1\n"
                                .getBytes(StandardCharsets.UTF_8),
                        422)
                .then()
                .body("detail", containsString("before line 1 is put right"))
                .body("errors[0].row", equalTo(1))
                .body("errors[0].detail", containsString("does not name a known column"));
        mark((HEADER + "MARKED-1,E08000018,2025-04,\"1,\n").getBytes(StandardCharsets.UTF_8), 422)
                .then()
                .body("errors[0].row", equalTo(2))
                .body("errors[0].detail", containsString("swallows the rows after it"));
    }

    private static String text(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    private static Response mark(byte[] file, int status) {
        Response answer =
                as("performance-officer")
                        .header(Contract.WRONG_ON_PURPOSE, "files with problems")
                        .contentType(CSV)
                        .body(file)
                        .post("/period-value-imports/marked.csv");
        answer.then().statusCode(status);
        return answer;
    }

    private static Response check(String file) {
        return as("performance-officer")
                .contentType(CSV)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/period-value-imports");
    }
}
