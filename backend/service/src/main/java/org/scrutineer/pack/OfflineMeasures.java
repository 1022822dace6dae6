package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.EditionDocument.Theme;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Point;
import org.w3c.dom.Element;

/**
 * The measures on the page without a network: a line each, then each with all that is known of it.
 * Rows and sections name their measure, by which the page's script finds them.
 */
final class OfflineMeasures {

    /** Charts shrink with the screen, and their words with them: no wider than a tablet needs. */
    private static final int CHART_WIDTH = 520;

    private static final List<String> COLUMNS =
            List.of("Measure", "Latest", "Rating", "Direction of travel", "Rank in England");

    /** What measures are found by, beside their lines. */
    private static final Markup.Attribute SEARCHED = with("data-words", "");

    private final Markup markup;
    private final Signs signs;
    private final Pack pack;
    private final MeasureTables rows;
    private final MeasurePages trends;
    private final ChartFigures figures;
    private final Map<String, MeasureDocument> documents;

    OfflineMeasures(Markup markup, Signs signs, Pack pack) {
        this.markup = markup;
        this.signs = signs;
        this.pack = pack;
        this.rows = new MeasureTables(markup, signs, pack);
        this.trends = new MeasurePages(markup, pack, CHART_WIDTH);
        this.figures = new ChartFigures(markup);
        this.documents = pack.byIndicator();
    }

    /** One line for each measure, theme by theme, with what finds them above. */
    Stream<Object> table() {
        List<Theme> themes = pack.edition().themes();
        return Stream.of(
                markup.el("h2", with("id", "measures"), "All measures, one line each"),
                markup.el("p", with("class", "key"), signs.key()),
                finder(),
                IntStream.range(0, themes.size()).mapToObj(i -> table(i, themes.get(i))));
    }

    /** It does nothing without the script, so the script is what shows it. */
    private Element finder() {
        int all = (int) pack.rows().count();
        return markup.el(
                "div",
                with("id", "finder"),
                with("role", "search"),
                with("aria-label", "Measures"),
                with("hidden", "hidden"),
                markup.el("label", with("for", "words"), "Find measures by words"),
                markup.el(
                        "input",
                        with("id", "words"),
                        with("type", "search"),
                        with("autocomplete", "off"),
                        with("spellcheck", "false")),
                markup.el(
                        "p",
                        with("id", "found"),
                        with("role", "status"),
                        "All %s.".formatted(PackSentences.count(all, "measure", "measures"))));
    }

    private Element table(int number, Theme theme) {
        return markup.el(
                "table",
                with("class", "lines"),
                with("role", "table"),
                with("id", MeasureTables.id(number)),
                markup.el("caption", theme.name()),
                markup.el(
                        "thead",
                        with("role", "rowgroup"),
                        markup.el(
                                "tr",
                                with("role", "row"),
                                COLUMNS.stream()
                                        .map(
                                                words ->
                                                        markup.el(
                                                                "th",
                                                                with("scope", "col"),
                                                                with("role", "columnheader"),
                                                                words)))),
                markup.el(
                        "tbody",
                        with("role", "rowgroup"),
                        theme.measures().stream().map(this::line)));
    }

    /** Its cells are blocks on a phone, which would take their roles away: so they are said. */
    private Element line(Measure measure) {
        return markup.el(
                "tr",
                with("role", "row"),
                with("id", "line-" + measure.indicator()),
                with("data-of", measure.indicator()),
                markup.el(
                        "th",
                        with("scope", "row"),
                        with("role", "rowheader"),
                        markup.el(
                                "a",
                                with("href", '#' + MeasurePages.id(measure)),
                                measure.title())),
                cell(latest(measure)),
                cell(signs.rating(measure.rating())),
                cell(signs.inOneLine(measure.direction())),
                cell(PackSentences.rank(measure.position())));
    }

    private Element cell(@Nullable Object content) {
        return markup.el("td", with("role", "cell"), content == null ? "No rank" : content);
    }

    private Object latest(Measure measure) {
        if (measure.periods().isEmpty()) {
            return "No figures yet";
        }
        Point latest = measure.periods().getLast();
        return List.of(
                markup.el("b", latest.display()),
                " ",
                said(latest.label(), latest.symbolText(), PackSentences.provisional(latest)));
    }

    Stream<Object> oneByOne() {
        return Stream.of(
                markup.el("h2", with("id", "trends"), "Measure by measure"),
                pack.edition().themes().stream().map(this::theme));
    }

    private Element theme(Theme theme) {
        return markup.el(
                "div",
                with("class", "theme"),
                markup.el("h3", theme.name()),
                theme.measures().stream().map(this::measure));
    }

    private Element measure(Measure measure) {
        MeasureDocument document = documents.get(measure.indicator());
        return markup.el(
                "article",
                with("class", "measure"),
                with("data-of", measure.indicator()),
                with("aria-labelledby", MeasurePages.id(measure)),
                markup.el("h4", with("id", MeasurePages.id(measure)), measure.title()),
                document == null ? null : markup.el("p", document.headline()),
                markup.el("p", with("class", "muted"), SEARCHED, MeasureTables.kind(measure)),
                rows.exempt(measure),
                markup.el("dl", rows.cells(measure).stream().map(this::part)),
                document == null ? null : known(document),
                note(measure),
                markup.el(
                        "p",
                        markup.el(
                                "a",
                                with("class", "back"),
                                with("href", "#line-" + measure.indicator()),
                                "Back to its line",
                                hidden(" among all measures: " + measure.title()))));
    }

    private Element part(MeasureTables.Cell cell) {
        return markup.el("div", markup.el("dt", cell.heading()), markup.el("dd", cell.content()));
    }

    private @Nullable Element note(Measure measure) {
        return measure.dataNote() == null
                ? null
                : markup.el("p", markup.el("b", "Data note: "), measure.dataNote());
    }

    private Element hidden(String words) {
        return markup.el("span", with("class", "hidden"), words);
    }

    private List<Object> known(MeasureDocument document) {
        List<Object> all = new ArrayList<>();
        all.add(trends.chartAndFacts(document).toList());
        all.add(
                markup.el(
                        "p",
                        SEARCHED,
                        markup.el("b", "What it counts: "),
                        EndPages.about(document)));
        if (!document.history().isEmpty()) {
            all.add(figures.folded(document));
        }
        return all;
    }

    static String said(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
