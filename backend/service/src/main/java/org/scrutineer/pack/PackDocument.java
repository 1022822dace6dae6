package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.edition.document.EditionDocument;
import org.w3c.dom.Document;

/**
 * The pack as a page for print: the agenda pages, which are summary, matrix, worst, best and
 * actions; then an appendix of tables, trends, notes and glossary, which can be left out. Pure.
 */
final class PackDocument {

    private final Markup markup = new Markup();
    private final Paper paper = new Paper(markup);
    private final Signs signs = new Signs(markup);
    private final Pack pack;
    private final boolean appendix;

    PackDocument(Pack pack, boolean appendix) {
        this.pack = pack;
        this.appendix = appendix;
    }

    Document write() {
        EditionDocument edition = pack.edition();
        return paper.document(
                pack.title(), edition.council().name(), edition.purpose(), bookmarks(), body());
    }

    private Stream<Object> bookmarks() {
        Stream<Object> agenda =
                Stream.of(
                        paper.bookmark("Summary", "summary"),
                        paper.bookmark("All measures, one line each", "matrix"),
                        paper.bookmark("What to look at first", "worst"),
                        paper.bookmark("What goes best", "best"),
                        paper.bookmark("What is being done", "actions"));
        return appendix
                ? Stream.concat(
                        agenda,
                        Stream.of(paper.bookmark("Appendix", "appendix", bookmarksOfAppendix())))
                : agenda;
    }

    private Stream<Object> bookmarksOfAppendix() {
        List<EditionDocument.Theme> themes = pack.edition().themes();
        return Stream.of(
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
        MeasureNames names = appendix ? MeasureNames.linked(markup) : MeasureNames.plain();
        SummaryPage summary = new SummaryPage(markup, signs, pack, names);
        return Stream.of(
                markup.el("div", with("class", "running-title"), running()),
                markup.el("div", with("class", "running-key"), signs.key()),
                summary.elements().toList(),
                new AgendaMatrix(markup, signs, pack, names).section(),
                new AgendaPages(markup, pack, names).onPaper(),
                appendix ? appendix(summary) : null);
    }

    private List<Object> appendix(SummaryPage summary) {
        return List.of(
                new MeasureTables(markup, signs, pack).section(),
                summary.rest(),
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
