package org.scrutineer.pack;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes a tree as the text of an HTML page. Whatever is text in the tree is text on the page; only
 * our own styles and script are written as they are.
 */
final class HtmlText {

    /** Elements that HTML knows no end of. */
    private static final Set<String> EMPTY = Set.of("meta", "link", "br", "hr", "img", "input");

    private static final Set<String> AS_THEY_ARE = Set.of("style", "script");

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");

    private HtmlText() {}

    static String of(Document document) {
        HtmlText text = new HtmlText();
        text.write(document.getDocumentElement());
        return text.out.append('\n').toString();
    }

    private void write(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else {
            escape(node.getNodeValue());
        }
    }

    private void element(Element element) {
        String name = element.getTagName();
        out.append('<').append(name);
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr each = (Attr) attributes.item(i);
            out.append(' ').append(each.getName()).append("=\"");
            escape(each.getValue());
            out.append('"');
        }
        if (EMPTY.contains(name)) {
            out.append('>');
            return;
        }
        if (Markup.SVG.equals(element.getNamespaceURI()) && !element.hasChildNodes()) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (AS_THEY_ARE.contains(name)) {
            out.append(ours(element.getTextContent()));
        } else {
            for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
                write(each);
            }
        }
        out.append("</").append(name).append('>');
    }

    /** It comes from a file of ours, so this is a guard against our own mistakes. */
    private static String ours(String code) {
        if (code.contains("</") || code.contains("<!--")) {
            throw new IllegalStateException("Styles or script would end early");
        }
        return code;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(each);
            }
        }
    }
}
