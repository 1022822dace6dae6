package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.edition.document.EditionDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The whole pack as a page for print: summary, tables, trends, notes and glossary. Pure. */
final class PackDocument {

    private static final String CSS = read("/pack/pack.css");

    private final Markup markup = new Markup();
    private final Signs signs = new Signs(markup);
    private final Pack pack;

    PackDocument(Pack pack) {
        this.pack = pack;
    }

    Document write() {
        return markup.document(
                markup.el("html", with("lang", "en-GB"), head(), markup.el("body", body())));
    }

    private Element head() {
        EditionDocument edition = pack.edition();
        return markup.el(
                "head",
                markup.el("title", pack.title()),
                meta("author", edition.council().name()),
                meta("subject", edition.purpose()),
                meta("description", edition.purpose()),
                markup.el("style", CSS),
                bookmarks());
    }

    private Element meta(String name, String content) {
        return markup.el("meta", with("name", name), with("content", content));
    }

    private Element bookmarks() {
        List<EditionDocument.Theme> themes = pack.edition().themes();
        return markup.el(
                "bookmarks",
                bookmark("Summary", "summary"),
                IntStream.range(0, themes.size())
                        .mapToObj(i -> bookmark(themes.get(i).name(), MeasureTables.id(i))),
                markup.el(
                        "bookmark",
                        with("name", "Trends"),
                        with("href", "#trends"),
                        pack.rows().map(each -> bookmark(each.title(), MeasurePages.id(each)))),
                bookmark("What the words mean", "glossary"));
    }

    private Element bookmark(String name, String id) {
        return markup.el("bookmark", with("name", name), with("href", '#' + id));
    }

    private Stream<Object> body() {
        SummaryPage summary = new SummaryPage(markup, signs, pack);
        return Stream.of(
                markup.el("div", with("class", "running-title"), running()),
                markup.el("div", with("class", "running-key"), signs.key()),
                summary.elements().toList(),
                summary.rest(),
                new MeasureTables(markup, signs, pack).section(),
                new MeasurePages(markup, pack).section(),
                markup.el("div", with("class", "new-page"), new EndPages(markup, pack).sections()));
    }

    private String running() {
        EditionDocument edition = pack.edition();
        return "%s \u00b7 %s%s"
                .formatted(
                        edition.council().name(),
                        pack.title(),
                        edition.demonstration()
                                ? " \u00b7 demonstration on published open data"
                                : "");
    }

    static String read(String resource) {
        try (InputStream in = PackDocument.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
