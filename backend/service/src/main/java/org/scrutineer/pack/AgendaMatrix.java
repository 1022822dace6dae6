package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.EditionDocument.Theme;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.PositionView;
import org.w3c.dom.Element;

/** All measures on as few pages as can be: a row each, with no more than a word in a cell. */
final class AgendaMatrix {

    private record Column(String css, String heading) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("name", "Measure"),
                    new Column("latest", "Latest"),
                    new Column("rated", "Rating"),
                    new Column("verdict", "Better or worse"),
                    new Column("rank", "Rank, quarter"));

    private final Markup markup;
    private final Signs signs;
    private final Pack pack;
    private final MeasureNames names;

    AgendaMatrix(Markup markup, Signs signs, Pack pack, MeasureNames names) {
        this.markup = markup;
        this.signs = signs;
        this.pack = pack;
        this.names = names;
    }

    Element section() {
        return markup.el(
                "div",
                with("class", "new-page"),
                markup.el("h2", with("id", "matrix"), "All measures, one line each"),
                markup.el(
                        "p",
                        "Rank among the authorities with a figure here for the same period; quarter A is the best of them, D the worst."),
                markup.el(
                        "table",
                        with("class", "matrix"),
                        markup.el(
                                "thead",
                                markup.el(
                                        "tr",
                                        COLUMNS.stream()
                                                .map(
                                                        each ->
                                                                markup.el(
                                                                        "th",
                                                                        with("scope", "col"),
                                                                        with("class", each.css()),
                                                                        each.heading())))),
                        markup.el("tbody", pack.edition().themes().stream().flatMap(this::rows))));
    }

    /** A theme's name stands in its first row, so that no page ends with it. */
    private Stream<Element> rows(Theme theme) {
        List<Measure> measures = theme.measures();
        return IntStream.range(0, measures.size())
                .mapToObj(i -> row(measures.get(i), i == 0 ? theme.name() : null));
    }

    private Element row(Measure measure, @Nullable String theme) {
        return markup.el(
                "tr",
                theme == null ? null : with("class", "first"),
                markup.el(
                        "th",
                        with("scope", "row"),
                        theme == null
                                ? null
                                : markup.el("div", with("class", "theme"), theme + " "),
                        names.of(measure)),
                markup.el("td", latest(measure)),
                markup.el("td", signs.rating(measure.rating())),
                markup.el("td", signs.verdict(measure)),
                markup.el("td", rank(measure.position())));
    }

    private Object latest(Measure measure) {
        if (measure.periods().isEmpty()) {
            return "No figures yet";
        }
        Point latest = measure.periods().getLast();
        return List.of(
                markup.el(
                        "b", latest.symbolText() == null ? latest.display() : latest.symbolText()),
                " ",
                markup.el("span", with("class", "muted"), latest.label()));
    }

    private static String rank(@Nullable PositionView position) {
        if (position == null || position.rank() == null) {
            return "No rank";
        }
        String rank = "%d of %d".formatted(position.rank(), position.counted());
        return position.band() == null ? rank : "%s, %s".formatted(rank, position.band());
    }
}
