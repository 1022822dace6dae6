package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scrutineer.ingest.ReadFile.HEADER;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.ingest.ImportReport.ImportCause;

/**
 * Files as spreadsheets write them: what was understood is said, and nothing is understood twice.
 */
class UnderstoodFilesTest {

    private static final String RIGHT = "EH-1,E08000018,2024-03,17.65,3,17,,confirmed,,,\n";
    private static final String NEXT = RIGHT.replace("2024-03", "2024-04");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({"',',commas", "';',semicolons", "'\t',tabs"})
    void fieldsMayBeSeparatedInThreeWays(char separator, String words) {
        ReadFile read = ReadFile.of((HEADER + RIGHT + NEXT).replace(',', separator));
        assertEquals(List.of(), read.said());
        assertEquals(2, read.right().size());
        assertEquals(List.of("separated by " + words, "UTF-8"), read.understood());
    }

    @Test
    void excelsOwnLineMayNameTheSeparator() {
        ReadFile read = ReadFile.of("sep=;\r\n" + (HEADER + RIGHT).replace(',', ';'));
        assertEquals(List.of(), read.said());
        assertEquals(3, read.right().getFirst().row());
    }

    @Test
    void aSeparatorWithinANameOrNoteSeparatesNothing() {
        ReadFile read =
                ReadFile.of(
                        "\"indicator\";\"area\";period;value;note\n"
                                + "EH-1;E08000018;2024-03;17.65;one, two, three\n");
        assertEquals(List.of(), read.said());
        assertEquals("one, two, three", read.right().getFirst().note());
    }

    @Test
    void windows1252IsReadWhereverItsFirstLetterStands() {
        String noted =
                HEADER + RIGHT.repeat(2000) + NEXT.replace("confirmed,", "confirmed,£5 café €9");
        ReadFile read = ReadFile.of(noted.getBytes(WINDOWS));
        assertEquals(List.of(), read.said());
        assertEquals("£5 café €9", read.right().getLast().note());
        assertEquals(List.of("separated by commas", "Windows-1252"), read.understood());
        assertEquals(
                "£5 café €9",
                ReadFile.of(noted.getBytes(StandardCharsets.UTF_8)).right().getLast().note());
    }

    @Test
    void aCharacterThatLiesAcrossTwoPartsOfAFileIsOneCharacter() {
        String filling = RIGHT.repeat(ByteScan.PART / RIGHT.length() - 2);
        for (int more = 0; more < RIGHT.length() * 3; more++) {
            String file =
                    HEADER
                            + filling
                            + "\n".repeat(more)
                            + NEXT.replace("confirmed,", "confirmed,é€😀");
            ReadFile read = ReadFile.of(file);
            assertEquals("é€😀", read.right().getLast().note());
            assertEquals("UTF-8", read.understood().get(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithItsMarkIsRead(String encoding) {
        String file =
                "\uFEFF"
                        + (HEADER + RIGHT)
                                .replace("confirmed,", "confirmed,café")
                                .replace(',', '\t');
        ReadFile read = ReadFile.of(file.getBytes(Charset.forName(encoding)));
        assertEquals(List.of(), read.said());
        assertEquals("café", read.right().getFirst().note());
        assertEquals(List.of("separated by tabs", "UTF-16"), read.understood());
    }

    @Test
    void utf16ThatIsNoneIsRefusedWhereItIsNone() {
        byte[] half = {(byte) 0xD8, 0, 0, '1'};
        ReadFile read =
                ReadFile.of(
                        ReadFile.bytes(
                                ("\uFEFF" + HEADER).getBytes(StandardCharsets.UTF_16BE), half));
        assertEquals(
                List.of(
                        "row 1: is not UTF-16 text from here on; save the file again as \"CSV UTF-8\""),
                read.said());
    }

    @Test
    void aFileInTwoEncodingsIsRefusedAtTheFirstLineThatDiffers() {
        ReadFile read =
                ReadFile.of(
                        ReadFile.bytes(
                                HEADER,
                                RIGHT.replace("confirmed,", "confirmed,£5"),
                                NEXT.replace("confirmed,", "confirmed,£5").getBytes(WINDOWS)));
        assertEquals(
                List.of(
                        "row 3: mixes UTF-8 with Windows-1252; save the file again as \"CSV UTF-8\""),
                read.said());
    }

    @Test
    void aFileThatWasCutWithinACharacterIsNotWindows1252() {
        ReadFile read =
                ReadFile.of(ReadFile.bytes(HEADER, RIGHT.strip(), new byte[] {(byte) 0xC3}));
        assertEquals(
                List.of("row 2: ends within a character; the file was cut off, send it again"),
                read.said());
    }

    @Test
    void emptyColumnsAndRowsAreLeftOutAndCounted() {
        ReadFile read =
                ReadFile.of(
                        HEADER.strip()
                                + ",,,\n"
                                + RIGHT.strip()
                                + ",,,\n"
                                + NEXT.strip()
                                + ", ,,\n"
                                + ",".repeat(13)
                                + "\n"
                                + ",".repeat(13)
                                + "\n");
        assertEquals(List.of(), read.said());
        assertEquals(2, read.rows());
        assertEquals(
                List.of(
                        "separated by commas",
                        "UTF-8",
                        "3 empty columns at the end left out",
                        "2 empty rows left out"),
                read.understood());
    }

    @Test
    void aRowOfAnyOtherWidthIsRefusedForItsFieldsMayHaveMoved() {
        String named = "indicator,area,period,value,numerator,note";
        String moved = "EH-1,E08000018,2024-03,1,234.5";
        assertEquals(
                List.of(
                        "row 2: has 5 columns where the first line names 6",
                        "row 3: has 7 columns where the first line names 6",
                        "row 4: has 9 columns where the first line names 6"),
                ReadFile.of("%s,,\n%s\n%s,,\n%s,,,,\n".formatted(named, moved, moved, moved))
                        .said());
        assertEquals(
                List.of("row 2: has 8 columns where the first line names 6"),
                ReadFile.of("%s,,\n%s,,,x\n".formatted(named, moved)).said());
    }

    @Test
    void aQuoteThatSwallowsRowsAndIsClosedByAnotherIsFoundAtItsLine() {
        String header = "indicator,area,period,value,note\n";
        ReadFile read =
                ReadFile.of(
                        header
                                + "EH-1,E08000018,2024-03,17.65,\n"
                                + "EH-1,E08000018,2024-04,17.65,\"Half a note\n"
                                + "EH-1,E08000018,2024-05,17.65,\n"
                                + "EH-1,E08000018,2024-06,17.65,a 3\"\n"
                                + "EH-1,E08000018,2024-07,17.65,\n");
        assertEquals(
                List.of(
                        "row 3, note: holds 2 of the rows after it: a quotation mark opens here and is not closed in its row"),
                read.said());
        assertEquals(List.of(2, 6), read.right().stream().map(FigureRow::row).toList());
    }

    @Test
    void aQuoteThatTheNextQuotedFieldEndsIsFoundAtItsOwnLine() {
        ReadFile read =
                ReadFile.of(
                        "indicator,area,period,value,note\n"
                                + "EH-1,E08000018,2024-03,17.65,\"two\nlines\"\n"
                                + "EH-1,E08000018,2024-04,17.65,\"Half a note\n"
                                + "EH-1,E08000018,2024-05,17.65,\n"
                                + "EH-1,E08000018,2024-06,17.65,\"Another note\"\n");
        assertEquals(1, read.problemCount());
        assertEquals(4, read.problems().getFirst().row());
        assertEquals("note", read.problems().getFirst().column());
    }

    @Test
    void aNoteMayHaveLinesAndSeparatorsOfItsOwn() {
        String note = "Counted again:\nboys, 3, girls, 4\nEH-1, as agreed";
        ReadFile read =
                ReadFile.of(
                        "value,area,period,indicator,note\n17.65,E08000018,2024-03,EH-1,\""
                                + note
                                + "\"\n");
        assertEquals(List.of(), read.said());
        assertEquals(note, read.right().getFirst().note());
    }

    @Test
    void problemsAreGroupedByTheirCauseWithWhatWasFound() {
        StringBuilder file = new StringBuilder("indicator,area,period,value\n");
        for (int i = 0; i < 300; i++) {
            file.append("EH-1,E08000018,2024-03,%d%%\n".formatted(i % 7));
        }
        file.append(
                "EH-9,E08000018,2024-03,1\nEH-8,E08000018,2024-03,1\nEH-9,E08000018,2024-03,1\n");
        ReadFile read = ReadFile.of(file.toString());
        assertEquals(303, read.problemCount());
        assertEquals(
                List.of(
                        new ImportCause(
                                "value",
                                "must be a plain number; leave out the % sign",
                                300,
                                List.of(2, 3, 4, 5, 6),
                                List.of("0%", "1%", "2%", "3%", "4%")),
                        new ImportCause(
                                "indicator",
                                "is not an indicator here",
                                3,
                                List.of(302, 303, 304),
                                List.of("EH-9", "EH-8"))),
                read.causes());
    }

    @Test
    void whatWasFoundIsShortenedAndShowsWhatCannotBeSeen() {
        ReadFile read =
                ReadFile.of(
                        "indicator,area,period,value\nEH-1,E08000018,2024-03,\u202E1\u200B7\nEH-1,E08000018,2024-03,"
                                + "9".repeat(500)
                                + "\n");
        assertEquals(
                List.of("\uFFFD1\uFFFD7", "9".repeat(20) + "…"), read.causes().getFirst().found());
    }

    @Test
    void moreCausesThanAreListedAreStillCounted() {
        StringBuilder file = new StringBuilder("indicator,area,period,value\n");
        for (int i = 0; i < 60; i++) {
            file.append("EH-1,E08000018,2024-03,").append(",1".repeat(i + 2)).append('\n');
        }
        ReadFile read = ReadFile.of(file.toString());
        assertEquals(60, read.problemCount());
        assertEquals(Problems.CAUSES_KEPT, read.causes().size());
    }

    @Test
    void numbersAreReadAsTheyStandWhateverSeparatesThem() {
        ReadFile read = ReadFile.of("indicator;area;period;value\nEH-1;E08000018;2024-03;17,65\n");
        assertEquals(
                List.of("row 2, value: must be a plain number; leave out the commas"), read.said());
        assertEquals(
                new BigDecimal("17.65"),
                ReadFile.of("indicator;area;period;value\nEH-1;E08000018;2024-03;17.65\n")
                        .right()
                        .getFirst()
                        .value());
    }
}
