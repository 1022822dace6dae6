package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.ingest.OpenDataFiles.C1_OF_2024;
import static org.scrutineer.ingest.OpenDataFiles.C1_OF_2025;
import static org.scrutineer.ingest.OpenDataFiles.REFERRALS;
import static org.scrutineer.ingest.OpenDataFiles.bytes;
import static org.scrutineer.ingest.OpenDataFiles.c1;
import static org.scrutineer.ingest.OpenDataFiles.columnsBut;
import static org.scrutineer.ingest.OpenDataFiles.mapping;
import static org.scrutineer.ingest.OpenDataFiles.measure;
import static org.scrutineer.ingest.OpenDataFiles.where;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.ingest.FigureMapping.Measure;

/**
 * Files of the Department's open data as they were published: five layouts, read by mappings into
 * rows of our own format, and never as something that nobody decided.
 */
class OpenDataFilesTest {

    private static final String HEADER =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,rate,part,whole\n";
    private static final String ROTHERHAM =
            "2025,Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,372,E08000018,Rotherham,Total,";

    @Test
    void referralsWithTheirPartsOfTwoAreasAndFourYears() {
        ReadFile read = ReadFile.of(bytes(C1_OF_2024), c1());
        assertEquals(List.of(), read.said());
        assertEquals(27, read.rows());
        assertEquals(8, read.right().size());
        FigureRow rotherham =
                read.right().stream()
                        .filter(row -> row.area().equals("E08000018"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("2023-24", rotherham.period().code());
        assertEquals(new BigDecimal("17.7"), rotherham.value());
        assertEquals(new BigDecimal("472"), rotherham.numerator());
        assertEquals(new BigDecimal("2672"), rotherham.denominator());
        assertEquals("Department for Education", rotherham.source());
        assertEquals(5, rotherham.row());
        assertTrue(
                read.understood().contains("19 rows of 5 areas left out"),
                read.understood()::toString);
    }

    @Test
    void aFilterChoosesWhichRowsAreTheMeasures() {
        String file = "cla_2021_to_2025.csv";
        String filter = "population_type";
        FigureMapping mapping =
                mapping(
                        List.of(
                                measure(
                                        "CIN-1",
                                        List.of(
                                                where(
                                                        filter,
                                                        "Children looked after on 31 March each year")),
                                        "rate_per_10000",
                                        "children_count",
                                        "population_estimate")),
                        List.of(),
                        where(filter, "Children ceasing to be looked after each year"),
                        where(filter, "Children starting to be looked after each year"));
        ReadFile read = ReadFile.of(bytes(file), mapping);
        assertEquals(List.of(), read.said());
        assertEquals(
                List.of("67", "80", "69", "86"),
                read.right().stream().map(row -> String.valueOf(row.value())).toList());
    }

    @Test
    void symbolsStandInPlaceOfTheirFiguresAndHideTheirParts() {
        FigureMapping mapping =
                new FigureMapping(
                        "D3",
                        null,
                        List.of(
                                measure(
                                        "CIN-1",
                                        List.of(),
                                        "CPP_subsequent_percent",
                                        "CPP_subsequent",
                                        "CPP_start")),
                        List.of("category"),
                        List.of(),
                        List.of("E12000003", "E08000016", "E09000003", "E09000001"),
                        List.of(),
                        false);
        ReadFile read = ReadFile.of(bytes("d3_2013_to_2025.csv"), mapping);
        assertEquals(List.of(), read.said());
        assertEquals(4, read.right().size());
        ReadFile made =
                read(
                        ROTHERHAM
                                + "c,7,40\n"
                                + ROTHERHAM.replace("2025", "2024")
                                + "Z,7,40\n"
                                + ROTHERHAM.replace("2025", "2023")
                                + ":,c,40\n"
                                + ROTHERHAM.replace("2025", "2022")
                                + "~,,\n"
                                + ROTHERHAM.replace("2025", "2021")
                                + ",7,40\n"
                                + ROTHERHAM.replace("2025", "2020")
                                + "4.5E-03,c,1E2\n");
        assertEquals(List.of(), made.said());
        assertEquals(
                List.of(
                        "c null null null",
                        "z null 7 40",
                        "x null null 40",
                        "low null null null",
                        "null 0.0045 null 100"),
                made.right().stream()
                        .map(
                                row ->
                                        "%s %s %s %s"
                                                .formatted(
                                                        row.symbol(),
                                                        row.value(),
                                                        row.numerator(),
                                                        row.denominator()))
                        .toList());
        assertTrue(
                made.understood().contains("1 row of values left out, or without a figure"),
                made.understood()::toString);
    }

    @Test
    void weeksAndNumbersWithFourteenDecimalsAndNoColumnOfCountries() {
        FigureMapping mapping =
                mapping(
                        List.of(
                                measure(
                                        "ATT-1",
                                        List.of(where("education_phase", "Secondary")),
                                        "overall_absence_perc",
                                        "overall_absence",
                                        "possible_sessions")),
                        columnsBut(
                                "attendance_2025.csv",
                                "education_phase",
                                "overall_absence_perc",
                                "overall_absence",
                                "possible_sessions"),
                        where("education_phase", "Primary"));
        ReadFile read = ReadFile.of(bytes("attendance_2025.csv"), mapping);
        assertEquals(List.of(), read.said());
        assertEquals(
                List.of(
                        "E08000018 2025-W40 8.28756133837704",
                        "E92000001 2025-W40 7.55581108498823",
                        "E08000018 2025-W41 8.04544783827652",
                        "E92000001 2025-W41 7.0138050872629"),
                read.right().stream()
                        .map(row -> row.area() + ' ' + row.period().code() + ' ' + row.value())
                        .toList());
    }

    @Test
    void calendarYearsInFortyColumns() {
        String file = "neet_2023.csv";
        FigureMapping mapping =
                mapping(
                        List.of(
                                measure(
                                        "NEET-1",
                                        List.of(where("Age", "16-17")),
                                        "NEET_not_known_percent",
                                        null,
                                        "Cohort_DJFavg")),
                        columnsBut(file, "Age", "NEET_not_known_percent", "Cohort_DJFavg"));
        ReadFile read = ReadFile.of(bytes(file), mapping);
        assertEquals(List.of(), read.said());
        assertEquals(
                List.of("CY2023 5.2", "CY2023 7.2"),
                read.right().stream().map(row -> row.period().code() + ' ' + row.value()).toList());
    }

    @Test
    void aReleaseWithOtherNamesAsksOfEachOnceAndTheEarlierOneIsStillRead() {
        ReadFile before = ReadFile.of(bytes(C1_OF_2025), c1());
        List<String> renamed = columnsBut(C1_OF_2025, "category");
        assertEquals(
                renamed.stream()
                        .map(
                                column ->
                                        "row 1, %s: is matched by nobody; say which measure it holds, or leave it out"
                                                .formatted(column))
                        .toList(),
                before.said().stream().filter(each -> each.contains("nobody")).toList());
        FigureMapping first = c1();
        List<Measure> measures = new ArrayList<>(first.measures());
        measures.add(
                measure(
                        "CIN-1",
                        List.of(where("category", REFERRALS)),
                        "rereferral_percent",
                        "rereferral_count",
                        "referral_count"));
        FigureMapping next =
                mapping(
                        measures,
                        Stream.concat(
                                        first.columnsLeftOut().stream(),
                                        columnsBut(
                                                C1_OF_2025,
                                                "category",
                                                "rereferral_percent",
                                                "rereferral_count",
                                                "referral_count")
                                                .stream())
                                .toList());
        assertEquals(10, ReadFile.of(bytes(C1_OF_2025), next).right().size());
        assertEquals(List.of(), ReadFile.of(bytes(C1_OF_2025), next).said());
        assertEquals(8, ReadFile.of(bytes(C1_OF_2024), next).right().size());
        assertEquals(List.of(), ReadFile.of(bytes(C1_OF_2024), next).said());
    }

    @Test
    void whatNobodyDecidedIsNamedByRowAndColumnOfTheFile() {
        ReadFile read =
                read(
                        ROTHERHAM
                                + "1,7,40\n"
                                + ROTHERHAM.replace("Total", "Boys")
                                + "1,7,40\n"
                                + ROTHERHAM.replace("E08000018", "E10000006")
                                + "1,7,40\n"
                                + ROTHERHAM.replace("E08000018,Rotherham", "x,Unknown")
                                + "1,7,40\n"
                                + ROTHERHAM.replace("Local authority", "School")
                                + "1,7,40\n");
        assertEquals(
                List.of(
                        "row 3, category: has a value that is matched by nobody; choose it for a measure, or leave it out",
                        "row 4, new_la_code: may be Rotherham (E08000018); say which by the mapping, or leave it out",
                        "row 5, new_la_code: may be Rotherham (E08000018); say which by the mapping, or leave it out",
                        "row 6, geographic_level: is not an area here; leave it out by the mapping"),
                read.said());
        assertEquals(
                List.of("E10000006", "Local authority: Unknown", "School"),
                read.causes().stream()
                        .filter(cause -> cause.detail().matches(".*area.*|may be .*"))
                        .flatMap(cause -> cause.found().stream())
                        .sorted()
                        .toList());
        assertEquals(1, read.right().size());
    }

    @Test
    void whatIsWrongIsNamedByTheColumnsOfTheFile() {
        ReadFile read =
                read(
                        ROTHERHAM
                                + "17.7%,seven,-40\n"
                                + ROTHERHAM.replace("2025,Reporting", "25,Reporting")
                                + "1,7,40\n"
                                + ROTHERHAM.replace("Reporting year", "Academic year")
                                + "1,7,40\n"
                                + ROTHERHAM
                                + "1\n");
        assertEquals(
                List.of(
                        "row 2, rate: must be a plain number; leave out the % sign",
                        "row 2, part: must be a plain number such as 17.7",
                        "row 2, whole: must not be below 0",
                        "row 3, time_period: must be the four digits of a year, such as 2024, beside Reporting year",
                        "row 5: has 12 columns where the first line names 14"),
                read.said().stream().filter(each -> !each.startsWith("row 4")).toList());
        assertEquals(
                1,
                read.said().stream()
                        .filter(each -> each.startsWith("row 4, time_identifier: "))
                        .count());
    }

    @Test
    void aMeasureThatChoosesNoValueOfAFilterIsNamed() {
        FigureMapping mapping =
                mapping(
                        List.of(
                                measure(
                                        "CIN-1",
                                        List.of(where("category", "Total")),
                                        "rate",
                                        null,
                                        null),
                                measure("CYP-1", List.of(), "part", null, null)),
                        List.of("whole"));
        ReadFile read = ReadFile.of((HEADER).getBytes(StandardCharsets.UTF_8), mapping);
        assertTrue(
                read.said()
                        .contains(
                                "row 1, category: has no value chosen for CYP-1, which would read rows of all of them"),
                read.said()::toString);
    }

    @Test
    void eachOfTheTwoFormatsIsReadInItsOwnWayAlone() {
        assertEquals(
                List.of(
                        "row 1: names the columns of the Department for Education’s open data; say by a mapping which of them are which measures"),
                ReadFile.of(bytes(C1_OF_2024)).said());
        assertEquals(
                List.of(
                        "row 1: does not name the columns of the Department for Education’s open data or its Local Authority Interactive Tool, which the mapping reads"),
                ReadFile.of("indicator,area,period,value\n".getBytes(StandardCharsets.UTF_8), c1())
                        .said());
    }

    /** Rows of one layout, of which rate is the measure CIN-1. */
    private static ReadFile read(String rows) {
        FigureMapping mapping =
                new FigureMapping(
                        "Made",
                        null,
                        List.of(
                                measure(
                                        "CIN-1",
                                        List.of(where("category", "Total")),
                                        "rate",
                                        "part",
                                        "whole")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false);
        return ReadFile.of((HEADER + rows).getBytes(StandardCharsets.UTF_8), mapping);
    }
}
