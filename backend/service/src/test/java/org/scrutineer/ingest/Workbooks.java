package org.scrutineer.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks to read: by a library that writes them, and part by part as Excel itself has them. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    /** One sheet of these rows; numbers are numbers, the rest is text. */
    static byte[] of(Consumer<Worksheet> after, Object[]... rows) {
        return book(
                book -> {
                    Worksheet sheet = book.newWorksheet("Sheet1");
                    for (int i = 0; i < rows.length; i++) {
                        for (int k = 0; k < rows[i].length; k++) {
                            put(sheet, i, k, rows[i][k]);
                        }
                    }
                    after.accept(sheet);
                });
    }

    static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof java.time.LocalDate day) {
            sheet.value(row, column, day);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    static byte[] book(Consumer<Workbook> making) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Tests", "1.0")) {
            making.accept(book);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The parts of a workbook with one sheet of this XML. */
    static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr/><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(MAIN, RELATIONS));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                        .formatted(RELATIONS));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\">%s</worksheet>".formatted(MAIN, sheet));
        return parts;
    }

    /** A row of text: the first line, or one right figure of CYP-001. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"%d\">".formatted(number));
        for (int i = 0; i < cells.length; i++) {
            row.append(
                    "<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                            .formatted('A' + i, number, cells[i]));
        }
        return row.append("</row>").toString();
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A sheet of a few kilobytes that unpacks to more than memory holds. */
    static byte[] bomb(String filling, long times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                byte[] text = part.getValue().getBytes(StandardCharsets.UTF_8);
                if (part.getKey().endsWith("sheet1.xml")) {
                    zip.write(
                            "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>"
                                    .getBytes(StandardCharsets.UTF_8));
                    byte[] many =
                            filling.repeat(64 * 1024 / filling.length())
                                    .getBytes(StandardCharsets.UTF_8);
                    for (long i = 0; i < times; i += 64 * 1024) {
                        zip.write(many);
                    }
                } else {
                    zip.write(text);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The kind of file that Excel wrote before 2007, with one name in its directory. */
    static byte[] old(String name) {
        byte[] file = new byte[2048];
        byte[] head = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
        System.arraycopy(head, 0, file, 0, head.length);
        file[30] = 9;
        file[48] = 1;
        byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(letters, 0, file, 1024, letters.length);
        return file;
    }
}
