package org.scrutineer.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Files that people, spreadsheets and attackers send, none of which may be loaded. */
final class BadFiles {

    private static final String HEADER = "indicator,area,period,value\n";
    private static final String GOOD = "CYP-001,E08000018,2019-20,20.1\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<BadFile> files = new ArrayList<>();

    /**
     * A file, and where its first problem is.
     *
     * @param column null where no column is at fault
     */
    record BadFile(String name, int row, @Nullable String column, byte[] bytes) {
        /** Its name as reports of tests can hold it. */
        @Override
        public String toString() {
            return name.codePoints()
                    .mapToObj(
                            each ->
                                    each < 32 || each > 126
                                            ? "U+%04X".formatted(each)
                                            : Character.toString(each))
                    .collect(Collectors.joining());
        }
    }

    static List<BadFile> all() {
        BadFiles bad = new BadFiles();
        bad.whole();
        bad.headers();
        bad.rows();
        bad.periods();
        bad.numbers();
        bad.others();
        return bad.files;
    }

    private void add(String name, int row, @Nullable String column, byte[] bytes) {
        files.add(new BadFile(name, row, column, bytes));
    }

    private void add(String name, int row, @Nullable String column, String text) {
        add(name, row, column, text.getBytes(StandardCharsets.UTF_8));
    }

    private void whole() {
        add("empty", 1, null, "");
        add("a byte order mark alone", 1, null, "\uFEFF");
        add("a line end alone", 1, null, "\n");
        add("spaces alone", 1, null, "   ");
        add("commas alone", 1, null, ",,,\n,,,\n");
        add("header only", 1, null, HEADER);
        add("header with a mark only", 1, null, "\uFEFF" + HEADER);
        add("header without a line end", 1, null, HEADER.strip());
        String right = HEADER + GOOD;
        add("UTF-16 cut off", 1, null, ReadFile.bytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 'i'}));
        add(
                "half a surrogate in UTF-16",
                1,
                null,
                ReadFile.bytes(new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, 'i'}));
        add("UTF-16 unmarked", 1, null, right.getBytes(StandardCharsets.UTF_16LE));
        add("UTF-32", 1, null, right.getBytes(Charset.forName("UTF-32BE")));
        String noted = "indicator,area,period,value,note\n";
        add(
                "Windows-1252 after UTF-8",
                3,
                null,
                ReadFile.bytes(
                        noted,
                        "CYP-001,E08000018,2019-20,20.1,£5\n",
                        "CYP-001,E08000018,2018-19,20.1,café\n".getBytes(WINDOWS)));
        add(
                "a byte that Windows-1252 has not",
                3,
                null,
                ReadFile.bytes(noted, GOOD.strip(), ",a\n", "b", new byte[] {(byte) 0x81}, "\n"));
        add(
                "Windows-1252 in the header",
                1,
                null,
                "indicator,area,period,valué\n".getBytes(WINDOWS));
        add(
                "an overlong byte",
                2,
                "value",
                ReadFile.bytes(
                        HEADER,
                        "CYP-001,E08000018,2019-20,",
                        new byte[] {(byte) 0xC0, (byte) 0x80},
                        "\n"));
        add(
                "half a surrogate",
                2,
                "value",
                ReadFile.bytes(
                        HEADER,
                        "CYP-001,E08000018,2019-20,",
                        new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                        "\n"));
        add(
                "cut within a character",
                2,
                null,
                ReadFile.bytes(HEADER, "CYP-001,E08000018,2019-20,2", new byte[] {(byte) 0xC2}));
        add("a byte of all ones", 1, null, ReadFile.bytes(new byte[] {(byte) 0xFF}, HEADER, GOOD));
        add("gzip", 1, null, gzip(right));
        add("a PDF", 1, null, "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
        add(
                "a picture",
                1,
                null,
                ReadFile.bytes(new byte[] {(byte) 0x89}, "PNG\r\n", new byte[] {26}, "\n"));
        add("a web page", 1, null, "<!doctype html>\n<html><body>Sign in</body></html>\n");
        add("JSON", 1, null, "{\"indicator\":\"CYP-001\",\"value\":20.1}\n");
        add(
                "XML with an entity",
                1,
                null,
                "<?xml version=\"1.0\"?>\n<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<r>&e;</r>\n");
        add(
                "a wrong row among a thousand right ones",
                1001,
                "value",
                HEADER + years(999) + "CYP-001,E06000001,2019-20,x\n");
        add(
                "a thousand wrong rows",
                2,
                "value",
                HEADER + "CYP-001,E08000018,2019-20,x\n".repeat(1000));
    }

    /** Right rows for as many areas and years as are needed; the same ones come again. */
    private static String years(int rows) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            text.append(
                    "CYP-001,E060000%02d,%d-%02d,20.1\n"
                            .formatted(1 + i % 9, 1900 + i / 9, (1 + i / 9) % 100));
        }
        return text.toString();
    }

    private void headers() {
        add("no header", 1, null, GOOD);
        add("unknown column", 1, null, "indicator,area,period,value,colour\n" + GOOD);
        add("unnamed column", 1, null, "indicator,area,,period,value\n");
        add(
                "unnamed column with something in it",
                2,
                null,
                "indicator,area,period,value,\n" + GOOD.strip() + ",1\n");
        add("column twice", 1, "value", "indicator,area,period,value,value\n");
        add("column twice in other case", 1, "value", "indicator,area,period,value,VALUE\n");
        add("without indicator", 1, "indicator", "area,period,value\n");
        add("without area", 1, "area", "indicator,period,value\n");
        add("without period", 1, "period", "indicator,area,value\n");
        add("without value", 1, "value", "indicator,area,period\n");
        add("51 columns", 1, null, "indicator,".repeat(50) + "area\n");
        add("10,000 columns", 1, null, "c,".repeat(9_999) + "c\n");
        add("bars", 1, null, (HEADER + GOOD).replace(',', '|'));
        add("semicolons below commas", 2, null, HEADER + GOOD.replace(',', ';'));
        add("commas that Excel was told are semicolons", 2, null, "sep=;\n" + HEADER + GOOD);
        add("NUL in the header", 1, null, "indicator,area,period,va\0lue\n" + GOOD);
        add("zero-width in the header", 1, null, "indicator,area,period,value\u200B\n" + GOOD);
        add("unclosed quote in the header", 1, null, "indicator,area,period,\"value\n" + GOOD);
        add("formula in the header", 1, null, "indicator,area,period,=value\n" + GOOD);
        add(
                "the Department's year alone",
                1,
                "time_identifier",
                "indicator,area,time_period,value\n");
        add(
                "the Department's kind alone",
                1,
                "time_period",
                "indicator,area,time_identifier,value\n");
        add(
                "both ways to name a period",
                1,
                "period",
                "indicator,area,period,time_period,time_identifier,value\n");
    }

    private void rows() {
        row("too short", 2, null, "CYP-001,E08000018,2019-20");
        row("too long", 2, null, "CYP-001,E08000018,2019-20,20.1,1");
        row("thousands separator unquoted", 2, null, "CYP-001,E08000018,2019-20,1,234.5");
        row("unclosed quote", 2, "value", "CYP-001,E08000018,2019-20,\"20.1");
        row("text after a quote", 2, "indicator", "\"CYP-001\"x,E08000018,2019-20,20.1");
        row(
                "longer than a row can be",
                2,
                null,
                "CYP-001,E08000018,2019-20," + "9".repeat(300_000));
        row("empty fields", 1, null, ",,,");
        row(
                "a quote that swallows a row",
                2,
                "period",
                "CYP-001,E08000018,\"2019-20,20.1\nCYP-001,E08000018,2018-19\",20.1");
        row("indicator unknown", 2, "indicator", "CYP-404,E08000018,2019-20,20.1");
        row("indicator in lower case", 2, "indicator", "cyp-001,E08000018,2019-20,20.1");
        row("indicator's title", 2, "indicator", "Re-referrals,E08000018,2019-20,20.1");
        row("SQL", 2, "indicator", "' or 1=1; drop table period_value; --,E08000018,2019-20,20.1");
        row("NUL in the indicator", 2, "indicator", "CYP-001\0,E08000018,2019-20,20.1");
        row("area unknown", 2, "area", "CYP-001,E99999999,2019-20,20.1");
        row("area's name", 2, "area", "CYP-001,Rotherham,2019-20,20.1");
        row("area's number", 2, "area", "CYP-001,372,2019-20,20.1");
        row(
                "right-to-left override in the area",
                2,
                "area",
                "CYP-001,\u202EE08000018,2019-20,20.1");
        row(
                "the same figure twice",
                3,
                "period",
                "CYP-001,E08000018,1990-91,20.1\nCYP-001,E08000018,1990/91,20.2");
        add(
                "a change without a reason",
                2,
                "reason",
                "indicator,area,period,value,reason\nCYP-001,E08000018,2023-24,99.1,\n");
    }

    private void periods() {
        for (String period :
                List.of(
                        "31/02/2024",
                        "2024-02-31",
                        "45352",
                        "Mar-24",
                        "2024",
                        "2024-13",
                        "2019-21",
                        "2019-20-Q5",
                        "AY2019-20",
                        "2024-W54",
                        "2024-W00",
                        "last year",
                        "=2019-20",
                        "٢٠١٩-٢٠",
                        "0000-01",
                        "2019–2",
                        "\"2019-20\n\"\"\"")) {
            row("period " + period.strip(), 2, "period", "CYP-001,E08000018," + period + ",20.1");
        }
        String header = "indicator,area,time_period,time_identifier,value\n";
        add(
                "time_period of five digits",
                2,
                "time_period",
                header + "CYP-001,E08000018,20192,Financial year,20.1\n");
        add(
                "time_identifier unknown",
                2,
                "time_identifier",
                header + "CYP-001,E08000018,201920,Blue moon,20.1\n");
        add(
                "time_identifier of another year",
                2,
                "time_identifier",
                header + "CYP-001,E08000018,201920,Academic year,20.1\n");
        add(
                "years that do not follow",
                2,
                "time_period",
                header + "CYP-001,E08000018,201925,Financial year,20.1\n");
    }

    private void numbers() {
        for (String number :
                List.of(
                        "\"1,234.5\"",
                        "12%",
                        "NaN",
                        "Infinity",
                        "-Infinity",
                        "1e3",
                        "1E+02",
                        ".5",
                        "5.",
                        "--5",
                        "+5",
                        "=1+1",
                        "=cmd|' /C calc'!A0",
                        "@A1",
                        "-",
                        "..",
                        ":",
                        "n/a",
                        "#N/A",
                        "#DIV/0!",
                        "#REF!",
                        "£5",
                        "5 days",
                        "1 234",
                        "17.7\u00A0",
                        "\u22125",
                        "\u0661\u0662",
                        "１２",
                        "1\u200B7",
                        "\u202E71",
                        "0x1F",
                        "17.7\0",
                        "1234567890123456",
                        "1.12345678901234567890123456789012345678901",
                        "c",
                        "TRUE",
                        "17.7.7",
                        "½")) {
            row("value " + number, 2, "value", "CYP-001,E08000018,2019-20," + number);
        }
    }

    private void others() {
        String header =
                "indicator,area,period,value,numerator,denominator,symbol,status,note,source,reason\n";
        full(header, "no value and no symbol", "value", ",,,,,,,");
        full(header, "a symbol beside a value", "symbol", "20.1,,,z,,,,");
        full(header, "a symbol that is none", "symbol", ",,,q,,,,");
        full(header, "a suppressed figure with its numerator", "symbol", ",3,10,c,,,,");
        full(header, "a denominator below 0", "denominator", "20.1,1,-5,,,,,");
        full(header, "a numerator in words", "numerator", "20.1,three,5,,,,,");
        full(header, "a denominator in per cent", "denominator", "20.1,3,5%,,,,,");
        full(header, "a status that is none", "status", "20.1,,,,final,,,");
        full(header, "a bell in the note", "note", "20.1,,,,,a\u0007b,,");
        full(header, "an escape in the source", "source", "20.1,,,,,,a\u001B[31mb,");
        full(header, "a NUL in the reason", "reason", "20.1,,,,,,,a\0b");
        full(header, "a note too long", "note", "20.1,,,,," + "n".repeat(1001) + ",,");
        full(header, "a source too long", "source", "20.1,,,,,," + "n".repeat(501) + ",");
        full(header, "a reason too long", "reason", "20.1,,,,,,," + "n".repeat(1001));
    }

    private void full(String header, String name, String column, String rest) {
        add(name, 2, column, header + "CYP-001,E08000018,2019-20," + rest + "\n");
    }

    private void row(String name, int row, @Nullable String column, String text) {
        add(name, row, column, HEADER + text + "\n");
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
