package org.scrutineer.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a workbook's formats make of a number in a cell. */
record CellFormats(List<Kind> kinds) {

    private static final String PART = "xl/styles.xml";

    /**
     * Text in quotation marks, conditions and colours in brackets, single characters as they are.
     */
    private static final Pattern LITERAL =
            Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    /** What a number stands for. */
    enum Kind {
        NUMBER,
        PERCENTAGE,
        DAY,
        MONTH
    }

    static CellFormats read(WorkbookParts parts) throws IOException {
        if (!parts.has(PART)) {
            return new CellFormats(List.of());
        }
        Map<String, String> codes = new HashMap<>();
        List<Kind> kinds = new ArrayList<>();
        try {
            boolean ofCells = false;
            XMLStreamReader xml = parts.read(PART, WorkbookParts.FEW_MEGABYTES);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "numFmt" ->
                                codes.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
                        case "cellXfs" -> ofCells = true;
                        case "xf" -> {
                            if (ofCells) {
                                String id = attribute(xml, "numFmtId");
                                kinds.add(kind(id, codes.get(id)));
                            }
                        }
                        default -> {}
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("cellXfs")) {
                    ofCells = false;
                }
            }
        } catch (XMLStreamException broken) {
            throw WorkbookParts.ofXml(broken);
        }
        return new CellFormats(kinds);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The kind of the style with a number; an unknown style shows numbers as they are. */
    Kind of(int style) {
        return style >= 0 && style < kinds.size() ? kinds.get(style) : Kind.NUMBER;
    }

    private static Kind kind(String id, @Nullable String code) {
        if (code != null) {
            return kind(code);
        }
        // Formats that every workbook has and none spells out; those of East Asia are dates as
        // well.
        return switch (id) {
            case "9", "10" -> Kind.PERCENTAGE;
            case "17" -> Kind.MONTH;
            case "14",
                    "15",
                    "16",
                    "22",
                    "27",
                    "28",
                    "29",
                    "30",
                    "31",
                    "36",
                    "50",
                    "51",
                    "52",
                    "53",
                    "54",
                    "55",
                    "56",
                    "57",
                    "58" ->
                    Kind.DAY;
            default -> Kind.NUMBER;
        };
    }

    static Kind kind(String code) {
        String shown =
                LITERAL.matcher(code).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
        if (shown.equals("general") || shown.equals("standard")) {
            return Kind.NUMBER;
        }
        if (shown.contains("%")) {
            return Kind.PERCENTAGE;
        }
        if (shown.contains("d") || shown.contains("y") && !shown.contains("m")) {
            return Kind.DAY;
        }
        return shown.contains("y") ? Kind.MONTH : Kind.NUMBER;
    }
}
