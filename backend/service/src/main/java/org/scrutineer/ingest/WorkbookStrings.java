package org.scrutineer.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a workbook share, each once. */
final class WorkbookStrings {

    /** Of a cell, as Excel has it. */
    static final int LONGEST_TEXT = 32_767;

    private static final String PART = "xl/sharedStrings.xml";

    /** They are held in memory, so that they are bounded more narrowly than the rows. */
    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    private static final int MOST_TEXTS = 400_000;

    private WorkbookStrings() {}

    static List<String> read(WorkbookParts parts) throws IOException {
        if (!parts.has(PART)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        try {
            long characters = 0;
            XMLStreamReader xml = parts.read(PART, WorkbookParts.MOST_MEGABYTES);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    String text = text(xml, "si");
                    characters += text.length();
                    texts.add(text);
                    if (characters > MOST_CHARACTERS || texts.size() > MOST_TEXTS) {
                        throw WorkbookParts.refused(
                                "The workbook has more text than figures need. Send the figures in several files.");
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw WorkbookParts.ofXml(broken);
        }
        return texts;
    }

    /** The text up to the end of an element: of all its runs, without how they are pronounced. */
    static String text(XMLStreamReader xml, String of) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int pronounced = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = xml.getLocalName().equals("t");
                    pronounced += xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText && pronounced == 0) {
                        append(text, xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    pronounced -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals(of)) {
                        return text.toString();
                    }
                }
                default -> {}
            }
        }
    }

    static void append(StringBuilder text, XMLStreamReader xml) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > LONGEST_TEXT) {
            throw WorkbookParts.damaged();
        }
    }
}
