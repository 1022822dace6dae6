package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.edition.document.EditionDocument;
import org.w3c.dom.Document;

/** The whole pack as a page for print: summary, tables, trends, notes and glossary. Pure. */
final class PackDocument {

    private final Markup markup = new Markup();
    private final Paper paper = new Paper(markup);
    private final Signs signs = new Signs(markup);
    private final Pack pack;

    PackDocument(Pack pack) {
        this.pack = pack;
    }

    Document write() {
        EditionDocument edition = pack.edition();
        return paper.document(
                pack.title(), edition.council().name(), edition.purpose(), bookmarks(), body());
    }

    private Stream<Object> bookmarks() {
        List<EditionDocument.Theme> themes = pack.edition().themes();
        return Stream.of(
                paper.bookmark("Summary", "summary"),
                IntStream.range(0, themes.size())
                        .mapToObj(i -> paper.bookmark(themes.get(i).name(), MeasureTables.id(i))),
                paper.bookmark(
                        "Trends",
                        "trends",
                        pack.rows()
                                .map(each -> paper.bookmark(each.title(), MeasurePages.id(each)))),
                paper.bookmark("What the words mean", "glossary"));
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
}
