package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.EditionDocument;
import org.w3c.dom.Element;

/**
 * Writes a pack as one page that needs no network. Without the script all of it is there; the
 * script only finds measures by words.
 */
final class OfflinePack {

    private static final String SCRIPT = Paper.read("/pack/offline.js");

    private final Markup markup = new Markup(Markup.Reader.BROWSER);
    private final Signs signs = new Signs(markup);
    private final Pack pack;
    private final EditionDocument edition;
    private final OfflineShell shell;

    private OfflinePack(Pack pack) {
        this.pack = pack;
        this.edition = pack.edition();
        this.shell =
                new OfflineShell(
                        markup,
                        pack.title(),
                        edition.council().name(),
                        edition.purpose(),
                        edition.demonstration(),
                        SCRIPT);
    }

    static byte[] write(Pack pack) {
        OfflinePack page = new OfflinePack(pack);
        return page.shell.write(
                page.contents(),
                page.main(),
                "Made from the edition as it was published: it never changes, and it can be read without a network.");
    }

    /** Where things are, in the order of the page. */
    private Stream<@Nullable Element> contents() {
        List<EditionDocument.Theme> themes = edition.themes();
        return Stream.of(
                        Stream.of(
                                shell.link("summary", "Overview"),
                                shell.link("red", "Red measures"),
                                shell.link("worst", "What to look at first"),
                                shell.link("best", "What goes best"),
                                shell.link("actions", "What is being done"),
                                shell.link("measures", "All measures")),
                        IntStream.range(0, themes.size())
                                .mapToObj(
                                        i -> shell.link(MeasureTables.id(i), themes.get(i).name())),
                        Stream.of(
                                shell.link("trends", "Measure by measure"),
                                pack.glossary().isEmpty()
                                        ? null
                                        : shell.link("glossary", "What words mean")))
                .flatMap(each -> each);
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
