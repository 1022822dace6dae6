package org.scrutineer.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One sheet of an Excel workbook, read from its first row to its last. */
final class Workbook implements Table {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final String HIDDEN =
            "is hidden in the workbook; show it, or delete it if it does not belong to the figures";

    private final WorkbookParts parts;
    private final WorkbookSheet sheet;
    private final CellText numbers;
    private final List<String> shared;
    private final XMLStreamReader xml;
    private final BitSet hiddenColumns = new BitSet();
    private int row;
    private int width;

    /** Of a sheet, with what it shares with the others. */
    Workbook(WorkbookParts parts, WorkbookSheet sheet, CellFormats formats, List<String> shared)
            throws IOException {
        this.parts = parts;
        this.sheet = sheet;
        this.numbers = new CellText(formats, sheet.date1904());
        this.shared = shared;
        this.xml = parts.read(sheet.part(), WorkbookParts.MOST_MEGABYTES);
    }

    static Workbook open(Path file) throws IOException {
        WorkbookParts parts = WorkbookParts.open(file);
        try {
            return new Workbook(
                    parts,
                    WorkbookSheet.find(parts),
                    CellFormats.read(parts),
                    WorkbookStrings.read(parts));
        } catch (RuntimeException | IOException refused) {
            parts.close();
            throw refused;
        }
    }

    @Override
    public @Nullable Line next() throws IOException, Unreadable {
        try {
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "col" -> column();
                    case "row" -> {
                        return row();
                    }
                    case "mergeCell" -> {
                        return merged();
                    }
                    default -> {}
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw WorkbookParts.ofXml(broken);
        }
    }

    private void column() {
        if (isSet("hidden")) {
            int first = Math.max(number(attribute("min")), 1) - 1;
            int end = Math.min(number(attribute("max")), MOST_COLUMNS);
            if (first < end) {
                hiddenColumns.set(first, end);
            }
        }
    }

    private Line row() throws XMLStreamException {
        String place = attribute("r");
        int before = row;
        row = place == null ? before + 1 : number(place);
        if (row <= before || row > MOST_ROWS) {
            throw WorkbookParts.damaged();
        }
        boolean hidden = isSet("hidden");
        List<String> fields = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                cell(fields, flaws);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                break;
            }
        }
        Line line = new Line(row, fields, flaws);
        if (!line.isEmpty()) {
            if (hidden) {
                flaws.add(new Flaw(null, HIDDEN, null));
            }
            if (width == 0) {
                width = fields.size();
                hiddenColumns.stream()
                        .filter(each -> each < width && !fields.get(each).isBlank())
                        .forEach(each -> flaws.add(new Flaw(each, HIDDEN, null)));
            }
        }
        fit(fields);
        return line;
    }

    /**
     * As wide as the first line: a workbook leaves out empty cells, or keeps them for their looks.
     */
    private void fit(List<String> fields) {
        while (fields.size() < width) {
            fields.add("");
        }
        while (fields.size() > width && fields.getLast().isBlank()) {
            fields.removeLast();
        }
    }

    private void cell(List<String> fields, List<Flaw> flaws) throws XMLStreamException {
        String address = attribute("r");
        int column = address == null ? fields.size() : columnOf(address);
        if (column < fields.size() || column >= MOST_COLUMNS) {
            throw WorkbookParts.damaged();
        }
        while (fields.size() < column) {
            fields.add("");
        }
        String type = attribute("t");
        String styled = attribute("s");
        int style = styled == null ? 0 : number(styled);
        StringBuilder value = new StringBuilder();
        boolean formula = false;
        String inline = null;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value(value);
                    case "f" -> formula = true;
                    case "is" -> inline = WorkbookStrings.text(xml, "is");
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
        }
        if (formula && value.isEmpty()) {
            flaws.add(
                    new Flaw(
                            column,
                            "holds a formula without its result; open the workbook in Excel, save it and send it again",
                            null));
        }
        fields.add(inline == null ? text(type, value.toString(), style) : inline);
    }

    private void value(StringBuilder value) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                WorkbookStrings.append(value, xml);
            }
        }
    }

    private String text(@Nullable String type, String value, int style) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> shared(number(value));
            case "n" -> numbers.of(value, style);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "d" -> value.split("T", 2)[0];
            default -> value;
        };
    }

    private String shared(int place) {
        if (place < 0 || place >= shared.size()) {
            throw WorkbookParts.damaged();
        }
        return shared.get(place);
    }

    /** Cells that are one for the eye are a filled one and empty ones for whoever reads them. */
    private Line merged() {
        String reference = attribute("ref");
        Matcher first = ADDRESS.matcher(reference == null ? "" : reference.split(":", 2)[0]);
        if (!first.matches()) {
            throw WorkbookParts.damaged();
        }
        return new Line(
                number(first.group(2)),
                List.of(),
                List.of(
                        new Flaw(
                                columnOf(first.group()),
                                "is merged with other cells; unmerge them and fill in each",
                                reference)));
    }

    private static int columnOf(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw WorkbookParts.damaged();
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    private boolean isSet(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    /** A whole number of the workbook; -1 where there is none. */
    private static int number(@Nullable String digits) {
        try {
            return digits == null ? -1 : Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    @Override
    public List<String> understood() {
        List<String> words = new ArrayList<>();
        words.add(
                sheet.sheets() == 1
                        ? "an Excel workbook"
                        : "an Excel workbook, of whose %d sheets \"%s\" is read"
                                .formatted(sheet.sheets(), sheet.name()));
        words.addAll(numbers.understood());
        return words;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
