package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scrutineer.digest.Sha256;
import org.scrutineer.edition.document.EditionDocument;
import org.w3c.dom.Element;

/**
 * Writes a pack as one page that needs no network: it holds its styles, its script and its
 * pictures, and its policy forbids it to ask for anything else. Without the script all of it is
 * there; the script only finds measures by words.
 */
final class OfflinePack {

    private static final String STYLES = Paper.read("/pack/offline.css");
    private static final String SCRIPT = Paper.read("/pack/offline.js");

    /** The page may use these two pieces of code and no other, and may fetch nothing at all. */
    private static final String POLICY =
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                    .formatted(Sha256.forPolicy(STYLES), Sha256.forPolicy(SCRIPT));

    private final Markup markup = new Markup(Markup.Reader.BROWSER);
    private final Signs signs = new Signs(markup);
    private final Pack pack;
    private final EditionDocument edition;

    private OfflinePack(Pack pack) {
        this.pack = pack;
        this.edition = pack.edition();
    }

    static byte[] write(Pack pack) {
        return HtmlText.of(new OfflinePack(pack).document()).getBytes(StandardCharsets.UTF_8);
    }

    private org.w3c.dom.Document document() {
        return markup.document(
                markup.el(
                        "html",
                        with("lang", "en-GB"),
                        markup.el(
                                "head",
                                markup.el("meta", with("charset", "utf-8")),
                                markup.el(
                                        "meta",
                                        with("http-equiv", "Content-Security-Policy"),
                                        with("content", POLICY)),
                                meta("viewport", "width=device-width, initial-scale=1"),
                                meta("referrer", "no-referrer"),
                                meta("color-scheme", "light"),
                                meta("author", edition.council().name()),
                                meta("description", edition.purpose()),
                                markup.el("title", pack.title()),
                                markup.el("style", STYLES)),
                        markup.el("body", body())));
    }

    private Element meta(String name, String content) {
        return markup.el("meta", with("name", name), with("content", content));
    }

    private Stream<Element> body() {
        return Stream.of(
                markup.el(
                        "a",
                        with("class", "skip"),
                        with("href", "#main"),
                        "Skip to the main content"),
                markup.el("header", header()),
                contents(),
                markup.el("main", with("id", "main"), with("tabindex", "-1"), main()),
                markup.el(
                        "footer",
                        markup.el(
                                "p",
                                "%s \u00b7 %s. Made from the edition as it was published: it never changes, and it can be read without a network."
                                        .formatted(edition.council().name(), pack.title()))),
                markup.el("script", SCRIPT));
    }

    private List<Element> header() {
        Element council = markup.el("p", with("class", "council"), edition.council().name());
        return edition.demonstration()
                ? List.of(
                        council,
                        markup.el(
                                "p",
                                "A demonstration on published open data, not the council\u2019s own service."))
                : List.of(council);
    }

    /** Where things are, in the order of the page. */
    private Element contents() {
        List<EditionDocument.Theme> themes = edition.themes();
        return markup.el(
                "nav",
                with("aria-label", "Contents"),
                markup.el(
                        "ul",
                        link("summary", "Overview"),
                        link("red", "Red measures"),
                        link("worst", "What to look at first"),
                        link("best", "What goes best"),
                        link("actions", "What is being done"),
                        link("measures", "All measures"),
                        IntStream.range(0, themes.size())
                                .mapToObj(i -> link(MeasureTables.id(i), themes.get(i).name())),
                        link("trends", "Measure by measure"),
                        pack.glossary().isEmpty() ? null : link("glossary", "What words mean")));
    }

    private Element link(String id, String words) {
        return markup.el("li", markup.el("a", with("href", '#' + id), words));
    }

    private Stream<Object> main() {
        MeasureNames names = MeasureNames.linked(markup);
        OfflineMeasures measures = new OfflineMeasures(markup, signs, pack);
        return Stream.of(
                markup.el("h1", edition.title()),
                markup.el("p", with("class", "lead"), edition.period().label()),
                new SummaryPage(markup, signs, pack, names).inFull().toList(),
                new AgendaPages(markup, pack, names).inFull(),
                measures.table(),
                measures.oneByOne(),
                new EndPages(markup, pack).withoutDefinitions());
    }
}
