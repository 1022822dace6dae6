package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.ingest.KnownAreasTest.ENGLAND;
import static org.scrutineer.ingest.OpenDataFiles.bytes;
import static org.scrutineer.ingest.OpenDataFiles.measure;
import static org.scrutineer.ingest.OpenDataFiles.where;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.ingest.FigureMapping.AreaMatch;
import org.scrutineer.ingest.FigureMapping.FilterValue;

/** The table of the Department's Local Authority Interactive Tool, as it is. */
class LaitFilesTest {

    private static final String HEADER = "lait_short,year,la_number,area,value\n";

    private static FigureMapping lait(AreaMatch... matched) {
        return new FigureMapping(
                "LAIT",
                null,
                List.of(
                        measure("CIN-1", List.of(is("ReReferral")), "value", null, null),
                        measure("CYP-1", List.of(is("KS2RWM_Expected_STD")), "value", null, null),
                        measure("NEET-1", List.of(is("SEN_EHC_Excpt_20wks")), "value", null, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(matched),
                false);
    }

    private static FilterValue is(String shortName) {
        return where("lait_short", shortName);
    }

    @Test
    void yearsOfEveryKindAreasByNumberAndNameAndNumbersWithoutTheSpreadsheetsNoise() {
        ReadFile read =
                ReadFile.of(
                        bytes("lait_2026.csv"),
                        lait(new AreaMatch("370 Barnsley", "E08000016")),
                        ENGLAND);
        assertEquals(List.of(), read.said());
        assertEquals(72, read.rows());
        assertEquals(72, read.right().size());
        assertEquals(
                List.of("2022-23 16.6", "2023-24 17.7", "2024-25 19.6"), series(read, "CIN-1"));
        assertEquals(
                "AY2024-25",
                read.right().stream()
                        .filter(row -> row.indicator().equals("CYP-1"))
                        .reduce((one, other) -> other)
                        .orElseThrow()
                        .period()
                        .code());
        assertEquals(
                List.of("CY2023 76.7", "CY2024"),
                series(read, "NEET-1").stream()
                        .map(each -> each.replaceAll(" null$", ""))
                        .limit(2)
                        .map(each -> each.startsWith("CY2024") ? "CY2024" : each)
                        .toList());
        assertTrue(
                read.understood()
                        .contains(
                                "4 areas found by name: 970 England, 982 Yorkshire and the Humber, 986 London, 987 London (Inner)"),
                read.understood()::toString);
        assertTrue(
                read.understood().contains("4 areas found by the Department’s number"),
                read.understood()::toString);
    }

    @Test
    void anAreaThatMayBeOneOfTwoIsAsked() {
        ReadFile read = ReadFile.of(bytes("lait_2026.csv"), lait(), ENGLAND);
        assertEquals(
                "row 2, la_number: may be Barnsley (E08000016) or Barnsley (E08000038); say which by the mapping, or leave it out",
                read.said().getFirst());
        assertEquals(8, read.problemCount());
    }

    @Test
    void aDashIsNotAvailableAndAProvisionalFigureIsProvisional() {
        ReadFile read =
                read(
                        "ReReferral,2025 (prov),372,Rotherham,6.7970000000000003E-2\n"
                                + "ReReferral,2023/24,372,Rotherham,-\n");
        assertEquals(List.of(), read.said());
        assertEquals(
                List.of("2024-25 0.06797 null provisional", "2023-24 null x confirmed"),
                read.right().stream()
                        .map(
                                row ->
                                        "%s %s %s %s"
                                                .formatted(
                                                        row.period().code(),
                                                        row.value(),
                                                        row.symbol(),
                                                        row.status()
                                                                .toLowerCase(
                                                                        java.util.Locale.ROOT)))
                        .toList());
    }

    @Test
    void whatIsWrongIsNamedByItsOwnColumns() {
        ReadFile read =
                read(
                        "ReReferral,2025/26-27,372,Rotherham,1\n"
                                + "SEN_EHC_Excpt_20wks,2023/24,372,Rotherham,1\n"
                                + "Adoptions,2024,372,Rotherham,1\n"
                                + "ReReferral,2024,999,Nowhere,1\n"
                                + "ReReferral,2024,372,Rotherham,17.7%\n"
                                + "ReReferral,2024,372,\"Rotherham,1\nReReferral,2024,372,Rotherham,1\n\",1\n");
        assertEquals(
                List.of(
                        "row 2, year: must be a financial year as LAIT writes it, such as 2024 or 2023/24",
                        "row 3, year: must be a calendar year as LAIT writes it, such as 2024",
                        "row 4, lait_short: has a value that is matched by nobody; choose it for a measure, or leave it out",
                        "row 5, la_number: is not an area here; leave it out by the mapping",
                        "row 6, value: must be a plain number; leave out the % sign",
                        "row 7, area: holds 1 of the rows after it: a quotation mark opens here and is not closed in its row"),
                read.said());
    }

    @Test
    void withoutAMappingItSaysWhatItIs() {
        assertEquals(
                List.of(
                        "row 1: names the columns of the Department for Education’s Local Authority Interactive Tool (LAIT); say by a mapping which of them are which measures"),
                ReadFile.of(bytes("lait_2026.csv")).said());
    }

    private static ReadFile read(String rows) {
        return ReadFile.of((HEADER + rows).getBytes(StandardCharsets.UTF_8), lait(), ENGLAND);
    }

    private static List<String> series(ReadFile read, String indicator) {
        return read.right().stream()
                .filter(row -> row.indicator().equals(indicator) && row.area().equals("E08000018"))
                .map(row -> row.period().code() + ' ' + row.value())
                .toList();
    }
}
