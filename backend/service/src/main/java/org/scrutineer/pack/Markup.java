package org.scrutineer.pack;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Builds XHTML and SVG as a tree, so that no text of an edition can ever become markup. */
final class Markup {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    static final String SVG = "http://www.w3.org/2000/svg";

    private final Document document;
    private final Reader reader;

    /** For print. */
    Markup() {
        this(Reader.PRINT);
    }

    Markup(Reader reader) {
        this.reader = reader;
        try {
            document =
                    DocumentBuilderFactory.newDefaultNSInstance()
                            .newDocumentBuilder()
                            .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What it is built for: each is told of pictures in its own way. */
    enum Reader {
        PRINT,
        BROWSER
    }

    /** An attribute among an element's content. */
    record Attribute(String name, String value) {}

    static Attribute with(String name, Object value) {
        return new Attribute(name, value.toString());
    }

    /**
     * An XHTML element.
     *
     * @param content attributes, elements, texts, streams and lists of these; null stands for
     *     nothing
     */
    Element el(String name, @Nullable Object... content) {
        return fill(document.createElementNS(XHTML, name), content);
    }

    /** An SVG element, with content as {@link #el} takes it. */
    Element svg(String name, @Nullable Object... content) {
        return fill(document.createElementNS(SVG, name), content);
    }

    boolean isForPaper() {
        return reader == Reader.PRINT;
    }

    /** What a picture shows, for those who cannot see it. */
    List<Attribute> picture(String words) {
        return switch (reader) {
            case PRINT -> List.of(with("alt", words));
            case BROWSER -> List.of(with("role", "img"), with("aria-label", words));
        };
    }

    /** What says nothing that the words beside it do not say. */
    @Nullable Attribute decoration() {
        return reader == Reader.PRINT ? null : with("aria-hidden", "true");
    }

    /** The finished document with this root. */
    Document document(Element root) {
        document.appendChild(root);
        return document;
    }

    private Element fill(Element element, @Nullable Object... content) {
        for (Object part : content) {
            add(element, part);
        }
        return element;
    }

    private void add(Element element, @Nullable Object part) {
        switch (part) {
            case null -> {}
            case Attribute(String name, String value) -> element.setAttribute(name, value);
            case Node node -> element.appendChild(node);
            case Stream<?> parts -> parts.forEach(each -> add(element, each));
            case Iterable<?> parts -> parts.forEach(each -> add(element, each));
            default -> element.appendChild(document.createTextNode(part.toString()));
        }
    }

    /** An item of a list of terms: "Rank: 12th of 152". */
    Element term(String term, String words) {
        return el("li", el("b", term + ": "), words);
    }
}
