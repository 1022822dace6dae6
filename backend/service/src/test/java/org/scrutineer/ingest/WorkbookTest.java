package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scrutineer.ingest.CellFormats.Kind;
import org.scrutineer.problem.ProblemException;

/** Excel workbooks as people fill them in: what was typed is what is read, or the cell is named. */
class WorkbookTest {

    private static final Object[] HEADER = {"indicator", "area", "period", "value"};
    private static final String[] NAMES = {"indicator", "area", "period", "value"};

    private static void nothing(Worksheet sheet) {}

    private static Object[] row(Object period, Object value) {
        return new Object[] {"EH-1", "E08000018", period, value};
    }

    @Test
    void textAndNumbersAreReadAsTheyWereTyped() {
        ReadFile read =
                ReadFile.of(
                        Workbooks.of(
                                WorkbookTest::nothing,
                                HEADER,
                                row("2024-03", 17.7),
                                row("March 2023", "18.94"),
                                row("2022-03", 1234567),
                                row("2021-03", 0.1 + 0.2)));
        assertEquals(List.of(), read.said());
        assertEquals(
                Stream.of("17.7", "18.94", "1234567", "0.3").map(BigDecimal::new).toList(),
                read.right().stream().map(FigureRow::value).toList());
        assertEquals(List.of(2, 3, 4, 5), read.right().stream().map(FigureRow::row).toList());
        assertEquals(List.of("an Excel workbook"), read.understood());
    }

    @Test
    void percentagesAreReadAs0To100() {
        ReadFile read =
                ReadFile.of(
                        Workbooks.of(
                                sheet -> {
                                    sheet.style(1, 3).format("0.0%").set();
                                    sheet.style(2, 3).format("0%").set();
                                },
                                HEADER,
                                row("2024-03", 0.177),
                                row("2024-04", 1),
                                row("2024-05", 0.177)));
        assertEquals(
                List.of("17.7", "100", "0.177"),
                read.right().stream().map(each -> String.valueOf(each.value())).toList());
        assertEquals(
                List.of("an Excel workbook", "2 percentages read as 0 to 100"), read.understood());
    }

    @ParameterizedTest
    @CsvSource({
        "EH-1,mmm-yy,2024-03-01,2024-03",
        "EH-1,dd/mm/yyyy,2024-03-01,2024-03",
        "CIN-1,mmm-yy,2011-12-01,2011-12"
    })
    void aDateIsThePeriodThatExcelMadeItOf(
            String indicator, String format, LocalDate day, String period) {
        ReadFile read =
                ReadFile.of(
                        Workbooks.of(
                                sheet -> sheet.style(1, 2).format(format).set(),
                                HEADER,
                                new Object[] {indicator, "E08000018", day, 17.7}));
        assertEquals(List.of(), read.said());
        assertEquals(period, read.right().getFirst().period().code());
        assertEquals("1 date read as a month or day", read.understood().get(1));
    }

    @Test
    void aDayWithinAMonthIsNoMonth() {
        ReadFile read =
                ReadFile.of(
                        Workbooks.of(
                                sheet -> sheet.style(1, 2).format("dd/mm/yyyy").set(),
                                HEADER,
                                row(LocalDate.of(2024, 3, 18), 17.7)));
        assertEquals(List.of("row 2, period: must be a month, such as 2024-03"), read.said());
        assertEquals(List.of("2024-03-18"), read.causes().getFirst().found());
    }

    @Test
    void hiddenRowsAndColumnsAreNamedAndNotRead() {
        ReadFile read =
                ReadFile.of(
                        Workbooks.of(
                                sheet -> {
                                    sheet.hideRow(2);
                                    sheet.hideRow(3);
                                    sheet.hideRow(8);
                                    sheet.hideColumn(3);
                                },
                                HEADER,
                                row("2024-03", 1),
                                row("2024-04", 2),
                                row("2024-05", 3)));
        String hidden =
                "is hidden in the workbook; show it, or delete it if it does not belong to the figures";
        assertEquals(
                List.of("row 1, value: " + hidden, "row 3: " + hidden, "row 4: " + hidden),
                read.said());
        assertEquals(1, read.right().size());
    }

    @Test
    void mergedCellsAreNamedWithTheirFirst() {
        ReadFile read =
                ReadFile.of(
                        Workbooks.of(
                                sheet -> sheet.range(1, 1, 2, 1).merge(),
                                HEADER,
                                row("2024-03", 1),
                                new Object[] {"EH-1", "", "2024-04", 2}));
        assertEquals(
                List.of(
                        "row 2, area: is merged with other cells; unmerge them and fill in each",
                        "row 3, area: is empty"),
                read.said());
        assertEquals(2, read.rows());
        assertTrue(read.causes().stream().anyMatch(each -> each.found().equals(List.of("B2:B3"))));
    }

    @Test
    void theSheetOfFiguresIsReadElseTheFirstThatCanBeSeen() {
        byte[] named =
                Workbooks.book(
                        book -> {
                            book.newWorksheet("Notes").value(0, 0, "Read me");
                            fill(book.newWorksheet("Figures"));
                        });
        ReadFile read = ReadFile.of(named);
        assertEquals(1, read.right().size());
        assertEquals(
                List.of("an Excel workbook, of whose 2 sheets \"Figures\" is read"),
                read.understood());
        byte[] first =
                Workbooks.book(
                        book -> {
                            book.newWorksheet("Lists").setVisibilityState(VisibilityState.HIDDEN);
                            fill(book.newWorksheet("Return"));
                            book.newWorksheet("Notes").value(0, 0, "Read me");
                        });
        assertEquals(
                List.of("an Excel workbook, of whose 3 sheets \"Return\" is read"),
                ReadFile.of(first).understood());
    }

    private static void fill(Worksheet sheet) {
        for (int i = 0; i < 4; i++) {
            Workbooks.put(sheet, 0, i, HEADER[i]);
            Workbooks.put(sheet, 1, i, row("2024-03", 1)[i]);
        }
    }

    @Test
    void aFormulaIsItsResultAndOneWithoutAResultIsNamed() {
        String sheet =
                "<sheetData>"
                        + Workbooks.row(1, NAMES)
                        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A9</f><v>EH-1</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>E08000018</t></is></c><c r=\"C2\" t=\"inlineStr\"><is><r><t>2024</t></r><r><t>-03</t></r><rPh><t>x</t></rPh></is></c><c r=\"D2\"><f>293/590*100</f><v>49.661016949152540</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>EH-1</v></c><c r=\"D3\"><f>1+1</f></c></row>"
                        + "<row r=\"4\"><c r=\"D4\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"
                        + "</sheetData>";
        ReadFile read = ReadFile.of(Workbooks.zip(Workbooks.parts(sheet)));
        assertEquals(new BigDecimal("49.6610169491525"), read.right().getFirst().value());
        assertEquals(
                "row 3, value: holds a formula without its result; open the workbook in Excel, save it and send it again",
                read.said().getFirst());
        assertTrue(read.causes().stream().anyMatch(each -> each.found().contains("#DIV/0!")));
    }

    @Test
    void sharedTextsStylesAndDaysFrom1904AreThoseOfTheWorkbook() {
        Map<String, String> parts =
                Workbooks.parts(
                        "<sheetData>"
                                + Workbooks.row(1, NAMES)
                                + "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c s=\"1\"><v>43891</v></c><c s=\"2\"><v>0.17699999999999999</v></c></row></sheetData>");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (name, xml) -> xml.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>EH-1</t></si><si><r><t>E0800</t></r><r><t>0018</t></r></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"17\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>");
        ReadFile read = ReadFile.of(Workbooks.zip(parts));
        assertEquals(List.of(), read.said());
        assertEquals("2024-03", read.right().getFirst().period().code());
        assertEquals(new BigDecimal("17.7"), read.right().getFirst().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General|NUMBER",
                "0.00|NUMBER",
                "#,##0;[Red]-#,##0|NUMBER",
                "0.0%|PERCENTAGE",
                "0\\%|NUMBER",
                "0\"% of all\"|NUMBER",
                "mmm-yy|MONTH",
                "[$-809]mmmm yyyy;@|MONTH",
                "dd/mm/yyyy|DAY",
                "yyyy|DAY",
                "h:mm:ss|NUMBER"
            })
    void aFormatSaysWhatANumberStandsFor(String code, Kind kind) {
        assertEquals(kind, CellFormats.kind(code));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoPlainWorkbookIsRefusedInPlainWords(String words, byte[] file) {
        ProblemException refused = assertThrows(ProblemException.class, () -> ReadFile.of(file));
        assertTrue(refused.getMessage().contains(words), refused::getMessage);
    }

    static List<Arguments> refused() {
        Map<String, String> macros = Workbooks.parts("<sheetData/>");
        macros.put("xl/vbaProject.bin", "Sub Auto_Open()");
        String entity = "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        Map<String, String> external = Workbooks.parts("<sheetData/>");
        external.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> entity + xml.replace("<sheetData/>", "<sheetData>&e;</sheetData>"));
        Map<String, String> styled = Workbooks.parts("<sheetData/>");
        styled.put("xl/styles.xml", "<styleSheet>" + "<a/>".repeat(3 << 20) + "</styleSheet>");
        return List.of(
                Arguments.of("unpacks to more", Workbooks.zip(styled)),
                Arguments.of("has macros", Workbooks.zip(macros)),
                Arguments.of("has a password", Workbooks.old("EncryptedPackage")),
                Arguments.of("old format of Excel (.xls)", Workbooks.old("Workbook")),
                Arguments.of("no Excel workbook", Workbooks.zip(Map.of("content.xml", "<a/>"))),
                Arguments.of("damaged", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0}),
                Arguments.of("damaged", Workbooks.zip(Workbooks.parts("<sheetData><row>"))),
                Arguments.of("damaged", Workbooks.zip(external)),
                Arguments.of(
                        "damaged",
                        Workbooks.zip(
                                Workbooks.parts(
                                        "<sheetData><row><c r=\"ZZZ1\"><v>1</v></c></row></sheetData>"))),
                Arguments.of(
                        "damaged",
                        Workbooks.zip(
                                Workbooks.parts(
                                        "<sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData>"))),
                Arguments.of("unpacks to more", Workbooks.bomb("<f/>", 257L << 20)),
                Arguments.of(
                        "damaged",
                        Workbooks.zip(Workbooks.parts("<a>".repeat(100) + "</a>".repeat(100)))),
                Arguments.of("damaged", Workbooks.bomb("0", 40L << 20)),
                Arguments.of("damaged", Workbooks.bomb(" ", 40L << 20)));
    }

    @Test
    void cellsThatOnlyLookLikeSomethingAreEmpty() {
        ReadFile read =
                ReadFile.of(
                        Workbooks.of(
                                sheet -> {
                                    sheet.style(1, 6).bold().set();
                                    sheet.style(5, 2).bold().set();
                                },
                                new Object[] {"indicator", "area", "period", "value", "note"},
                                row("2024-03", 1),
                                row("2024-04", 2)));
        assertEquals(List.of(), read.said());
        assertEquals(2, read.rows());
        assertEquals("1 empty row left out", read.understood().getLast());
    }

    @Test
    void somethingBesideTheNamedColumnsIsARowTooWide() {
        Object[] wide = {"EH-1", "E08000018", "2024-03", 1, "", "see below"};
        assertEquals(
                List.of("row 2: has 6 columns where the first line names 4"),
                ReadFile.of(Workbooks.of(WorkbookTest::nothing, HEADER, wide)).said());
    }

    @Test
    void manyRowsAreReadOneByOne() {
        StringBuilder rows = new StringBuilder(Workbooks.row(1, NAMES));
        for (int i = 2; i < 20_002; i++) {
            rows.append(Workbooks.row(i, "EH-1", "E08000018", "2024-03", Integer.toString(i)));
        }
        ReadFile read =
                ReadFile.of(Workbooks.zip(Workbooks.parts("<sheetData>" + rows + "</sheetData>")));
        assertEquals(20_000, read.right().size());
        assertEquals(20_001, read.right().getLast().row());
    }
}
