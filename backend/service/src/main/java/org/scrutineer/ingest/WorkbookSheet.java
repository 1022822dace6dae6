package org.scrutineer.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The sheet of a workbook that holds its figures: the one named "figures", else the first that can
 * be seen.
 *
 * @param part of the workbook, which holds it
 * @param date1904 whether days are counted from 1904
 */
record WorkbookSheet(String name, String part, boolean visible, int sheets, boolean date1904) {

    private static final String FIGURES = "figures";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private record Listed(String name, String part, boolean visible) {}

    static WorkbookSheet find(WorkbookParts parts) throws IOException {
        return choose(all(parts));
    }

    /** Every sheet of cells, hidden ones too, in the order of the workbook. */
    static List<WorkbookSheet> all(WorkbookParts parts) throws IOException {
        try {
            Map<String, String> targets = targets(parts);
            List<Listed> sheets = new ArrayList<>();
            boolean date1904 = false;
            XMLStreamReader book = parts.read(WorkbookParts.BOOK, WorkbookParts.FEW_MEGABYTES);
            while (book.hasNext()) {
                if (book.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (book.getLocalName().equals("workbookPr")) {
                    String from = book.getAttributeValue(null, "date1904");
                    date1904 = "1".equals(from) || "true".equals(from);
                } else if (book.getLocalName().equals("sheet")) {
                    listed(book, targets).ifPresent(sheets::add);
                }
            }
            boolean from1904 = date1904;
            return sheets.stream()
                    .map(
                            each ->
                                    new WorkbookSheet(
                                            each.name(),
                                            each.part(),
                                            each.visible(),
                                            sheets.size(),
                                            from1904))
                    .toList();
        } catch (XMLStreamException broken) {
            throw WorkbookParts.ofXml(broken);
        }
    }

    /** A sheet of cells; empty for one of charts, which has no rows. */
    private static Optional<Listed> listed(XMLStreamReader book, Map<String, String> targets) {
        String id = "";
        for (int i = 0; i < book.getAttributeCount(); i++) {
            if (book.getAttributeLocalName(i).equals("id")) {
                id = book.getAttributeValue(i);
            }
        }
        String name = book.getAttributeValue(null, "name");
        String state = book.getAttributeValue(null, "state");
        boolean visible = state == null || state.equals("visible");
        return Optional.ofNullable(targets.get(id))
                .map(part -> new Listed(name == null ? "" : name, part, visible));
    }

    private static WorkbookSheet choose(List<WorkbookSheet> sheets) {
        return sheets.stream()
                .filter(each -> each.name().strip().equalsIgnoreCase(FIGURES))
                .findFirst()
                .or(() -> sheets.stream().filter(WorkbookSheet::visible).findFirst())
                .orElseThrow(
                        () ->
                                WorkbookParts.refused(
                                        "The workbook has no sheet that can be seen. Put the figures on its first sheet."));
    }

    /** Where the sheets of cells stand, by their ids. */
    private static Map<String, String> targets(WorkbookParts parts)
            throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader relations = parts.read(RELATIONS, WorkbookParts.FEW_MEGABYTES);
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT
                    && relations.getLocalName().equals("Relationship")) {
                String type = relations.getAttributeValue(null, "Type");
                String id = relations.getAttributeValue(null, "Id");
                String target = relations.getAttributeValue(null, "Target");
                if (type != null && id != null && target != null && type.endsWith("/worksheet")) {
                    targets.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }
}
