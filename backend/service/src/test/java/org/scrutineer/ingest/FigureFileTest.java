package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.ingest.ReadFile.HEADER;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as they come: what is wrong is named by row and column, and a row is never read as
 * something it does not say.
 */
class FigureFileTest {

    private static final String COLUMNS =
            "indicator,area,period,value,numerator,denominator,symbol,status,note,source,reason";
    private static final String KNOWN =
            COLUMNS + "; time_period,time_identifier may stand in place of period";
    private static final String RIGHT = "EH-1,E08000018,2024-03,17.65,3,17,,confirmed,,,\n";
    private static final String UNCLOSED =
            "opens a quotation mark that is not closed, so it swallows the rows after it; close it, or write two for a mark within the text";
    private static final String AFTER_QUOTE =
            "has text after a closing quotation mark; write two for a mark within the text";
    private static final String TOO_LONG =
            "is longer, or has more columns, than any right row can have";

    @Test
    void aRightFileIsReadWhole() {
        ReadFile read =
                ReadFile.of(
                        HEADER
                                + RIGHT
                                + "CYP-1,E92000001,AY2023-24,,,,c,provisional,Small numbers,School census,First return\n");
        assertEquals(List.of(), read.said());
        assertEquals(2, read.rows());
        FigureRow first = read.right().getFirst();
        assertEquals(new BigDecimal("17.65"), first.value());
        assertEquals("2024-03", first.period().code());
        assertEquals(2, first.row());
        FigureRow second = read.right().getLast();
        assertEquals("c", second.symbol());
        assertEquals(null, second.value());
        assertEquals("PROVISIONAL", second.status());
        assertEquals("Small numbers", second.note());
    }

    @Test
    void columnsMayStandInAnyOrderAndAnyCaseAndBeLeftOut() {
        ReadFile read = ReadFile.of("Value, PERIOD,area,Indicator\n17.65,2024-03,E08000018,EH-1\n");
        assertEquals(List.of(), read.said());
        assertEquals("EH-1", read.right().getFirst().indicator());
        assertEquals(new BigDecimal("17.65"), read.right().getFirst().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF"})
    void anEmptyFileIsToldWhatTheFirstLineNames(String content) {
        assertEquals(
                List.of("row 1: the file is empty; the first line must name the columns: " + KNOWN),
                ReadFile.of(content).said());
    }

    @Test
    void aHeaderAloneHoldsNoFigures() {
        assertEquals(
                List.of("row 1: the file names its columns but holds no figures"),
                ReadFile.of(HEADER).said());
        assertEquals(1, ReadFile.of(HEADER.strip()).problemCount());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumnsName() {
        ReadFile read = ReadFile.of("\uFEFF" + HEADER + RIGHT);
        assertEquals(List.of(), read.said());
        assertEquals(1, read.right().size());
    }

    @Test
    void windowsAndOldMacLineEndsAreLineEnds() {
        assertEquals(2, ReadFile.of((HEADER + RIGHT + RIGHT).replace("\n", "\r\n")).right().size());
        assertEquals(2, ReadFile.of((HEADER + RIGHT + RIGHT).replace("\n", "\r")).right().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32"})
    void aFileInAWideEncodingThatDoesNotSaySoIsRefusedAtItsFirstLine(String encoding) {
        ReadFile read = ReadFile.of((HEADER + RIGHT).getBytes(Charset.forName(encoding)));
        assertTrue(read.problemCount() > 0);
        assertEquals(1, read.problems().getFirst().row());
        assertEquals(List.of(), read.right());
    }

    @Test
    void bytesOfAPictureAreNotText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        assertEquals(
                List.of(
                        "row 1: is not text; save the file as an Excel workbook (.xlsx) or as \"CSV UTF-8\""),
                ReadFile.of(picture).said());
    }

    @Test
    void aRowWithTooFewOrTooManyColumnsIsNamed() {
        ReadFile read =
                ReadFile.of(
                        HEADER
                                + "EH-1,E08000018,2024-03,17.65\n"
                                + RIGHT
                                + RIGHT.replace("\n", ",x\n"));
        assertEquals(
                List.of(
                        "row 2: has 4 columns where the first line names 11",
                        "row 4: has 12 columns where the first line names 11"),
                read.said());
        assertEquals(3, read.rows());
        assertEquals(1, read.right().size());
    }

    @Test
    void aThousandsSeparatorOutsideQuotesIsARowWithAColumnTooMany() {
        ReadFile read = ReadFile.of(HEADER + "EH-1,E08000018,2024-03,1,234.5,,,,confirmed,,,\n");
        assertEquals(List.of("row 2: has 12 columns where the first line names 11"), read.said());
    }

    @Test
    void aColumnNamedTwiceIsNamed() {
        ReadFile read =
                ReadFile.of(
                        "indicator,area,period,value,Value\nEH-1,E08000018,2024-03,17.65,17.66\n");
        assertEquals(List.of("row 1, value: is named twice"), read.said());
        assertEquals(List.of(), read.right());
    }

    @Test
    void aColumnThatIsNotKnownIsNamedByItsPlace() {
        ReadFile read =
                ReadFile.of("indicator,area,period,,value\nEH-1,E08000018,2024-03,,17.65\n");
        assertEquals(
                List.of("row 1: does not name a known column in place 4; the columns are " + KNOWN),
                read.said());
    }

    @Test
    void severalColumnsThatAreNotKnownAreOneProblemThatSaysWhere() {
        assertEquals(
                List.of(
                        "row 1: does not name a known column in places 1, 3 to 5 and 7; the columns are "
                                + KNOWN),
                ReadFile.of("a,indicator,b,c,d,area,e,period,value\n").said());
    }

    @Test
    void everyMissingColumnIsNamed() {
        assertEquals(
                List.of(
                        "row 1: does not name a known column in place 1; the columns are " + KNOWN,
                        "row 1, area: is missing from the first line",
                        "row 1, period: is missing from the first line"),
                ReadFile.of("measure,indicator,value\n").said());
    }

    @Test
    void aFileThatHoldsNoFiguresIsToldWhatItIs() {
        Map.of(
                        COLUMNS.replace(',', '|'),
                        "names none of the columns of figures; the columns are " + KNOWN,
                        "model_version,la_code,la_name,region,neighbour_rank,neighbour_la_code",
                        "is a list of statistical neighbours and holds no figures; make a group of it under Figures, Groups to compare with",
                        "A,B,C\n1,2,3\nLA num,LA Name,SN1",
                        "is a list of statistical neighbours and holds no figures; make a group of it under Figures, Groups to compare with",
                        "col_name,col_type,label,indicator_unit",
                        "describes the columns of another file (.meta.csv) and holds no figures; send the file that it stands beside",
                        "Measure_code,Topic,Measure_short,Polarity",
                        "is the list of measures of the Local Authority Interactive Tool and holds no figures; pick measures from it under Measures")
                .forEach(
                        (file, words) ->
                                assertEquals(
                                        List.of("row 1: " + words),
                                        ReadFile.of(file + "\n").said()));
    }

    @Test
    void theDepartmentsColumnsMayStandInPlaceOfThePeriod() {
        ReadFile read =
                ReadFile.of(
                        "time_period,Time_Identifier,indicator,area,value\n"
                                + "2025,Reporting year,CIN-1,E08000018,17.65\n"
                                + "202324,Academic year,CYP-1,E08000018,17.65\n");
        assertEquals(List.of(), read.said());
        assertEquals(
                List.of("2024-25", "AY2023-24"),
                read.right().stream().map(row -> row.period().code()).toList());
        assertEquals("time_period", read.periodColumn());
        assertEquals("period", ReadFile.of(HEADER + RIGHT).periodColumn());
    }

    @Test
    void onlyOneOfTheDepartmentsColumnsIsTooFew() {
        assertEquals(
                List.of("row 1, time_identifier: is missing from the first line"),
                ReadFile.of("indicator,area,time_period,value\n").said());
        assertEquals(
                List.of("row 1, time_period: is missing from the first line"),
                ReadFile.of("indicator,area,time_identifier,value\n").said());
    }

    @Test
    void aFileSaysItsPeriodsInOneWay() {
        assertEquals(
                List.of(
                        "row 1, period: stands beside time_period or time_identifier; keep one or the other"),
                ReadFile.of("indicator,area,period,time_period,time_identifier,value\n" + RIGHT)
                        .said());
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 10_000})
    void tooManyColumnsInTheFirstLineAreCountedAndNotEachNamed(int columns) {
        ReadFile read = ReadFile.of("value,".repeat(columns - 1) + "value\n" + RIGHT);
        assertEquals(
                List.of("row 1: has %d columns; the columns are %s".formatted(columns, KNOWN)),
                read.said());
    }

    @Test
    void tooManyColumnsInARowAreCounted() {
        assertEquals(
                List.of("row 2: has 10000 columns where the first line names 11"),
                ReadFile.of(HEADER + ",".repeat(9_999) + "x\n").said());
    }

    @Test
    void moreColumnsThanCanBeReadEndTheReadingThere() {
        assertEquals(
                List.of("row 1: " + TOO_LONG), ReadFile.of("value,".repeat(20_000) + "\n").said());
        assertEquals(
                List.of("row 3: " + TOO_LONG),
                ReadFile.of(HEADER + RIGHT + ",".repeat(20_000) + "\n" + RIGHT).said());
    }

    @Test
    void aQuoteThatIsNotClosedEndsTheReadingWhereItsRowBegins() {
        ReadFile read =
                ReadFile.of(
                        HEADER
                                + RIGHT
                                + "EH-1,E08000018,2024-04,17.65,,,,,\"Half a note\n"
                                + RIGHT);
        assertEquals(List.of("row 3, note: " + UNCLOSED), read.said());
        assertEquals(1, read.right().size());
    }

    @Test
    void aQuoteThatIsNotClosedIsNotReadToTheEndOfALongFile() {
        ReadFile read = ReadFile.of(HEADER + RIGHT + "\"EH-1,E08000018\n" + RIGHT.repeat(20_000));
        assertEquals(List.of("row 3, indicator: " + UNCLOSED), read.said());
    }

    @Test
    void textAfterAClosingQuoteEndsTheReadingThere() {
        assertEquals(
                List.of("row 2, indicator: " + AFTER_QUOTE),
                ReadFile.of(HEADER + "\"EH-1\"x,E08000018,2024-03,17.65,,,,,,,\n").said());
    }

    @Test
    void rowsAreNumberedByTheLineTheyBeginOn() {
        String note = "EH-1,E08000018,2024-03,17.65,,,,,\"two\r\nlines\",,\n";
        ReadFile read =
                ReadFile.of(
                        HEADER
                                + note
                                + "EH-1,E08000018,2024-04,x.y,,,,,,,\n"
                                + note
                                + "\"broken\n");
        assertEquals(
                List.of(
                        "row 4, value: must be a plain number such as 17.7",
                        "row 7, indicator: " + UNCLOSED),
                read.said());
        assertEquals(List.of(2, 5), read.right().stream().map(FigureRow::row).toList());
    }

    @Test
    void emptyLinesAreNoRows() {
        ReadFile read = ReadFile.of(HEADER + "\n" + RIGHT + "\n\n");
        assertEquals(List.of(), read.said());
        assertEquals(3, read.right().getFirst().row());
        assertEquals(1, read.rows());
    }

    @Test
    void oneWrongRowDoesNotHideTheOthers() {
        ReadFile read =
                ReadFile.of(
                        HEADER
                                + RIGHT.replace("17.65", "12%")
                                + RIGHT
                                + RIGHT.replace("2024-03", "31/02/2024"));
        assertEquals(
                List.of(
                        "row 2, value: must be a plain number; leave out the % sign",
                        "row 4, period: must be a month, such as 2024-03"),
                read.said());
        assertEquals(1, read.right().size());
    }

    @Test
    void everyProblemIsCountedAndTheFirstOnesAreKeptInTheFilesOrder() {
        ReadFile read = ReadFile.of(HEADER + RIGHT.replace("17.65", "NaN").repeat(300));
        assertEquals(300, read.problemCount());
        assertEquals(Problems.KEPT, read.problems().size());
        assertEquals(2, read.problems().getFirst().row());
        assertEquals(201, read.problems().getLast().row());
    }
}
