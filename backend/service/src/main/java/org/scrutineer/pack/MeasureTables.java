package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Unit;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.DirectionView;
import org.scrutineer.edition.document.EditionDocument.Theme;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.period.Frequency;
import org.w3c.dom.Element;

/** Every measure's row, theme by theme, on wide pages. */
final class MeasureTables {

    private record Column(String css, String heading) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("name", "Measure"),
                    new Column("figures", "Latest three periods"),
                    new Column("rated", "Rating and target"),
                    new Column("way", "Direction of travel"),
                    new Column("beside", "Compared with"));

    private final Markup markup;
    private final Signs signs;
    private final Pack pack;

    MeasureTables(Markup markup, Signs signs, Pack pack) {
        this.markup = markup;
        this.signs = signs;
        this.pack = pack;
    }

    Element section() {
        List<Theme> themes = pack.edition().themes();
        return markup.el(
                "div",
                with("class", "wide"),
                markup.el("h2", with("id", "appendix"), "Appendix: each measure in full"),
                IntStream.range(0, themes.size())
                        .boxed()
                        .flatMap(i -> theme(i, themes.get(i)))
                        .toList());
    }

    static String id(int theme) {
        return "theme-" + theme;
    }

    private Stream<Element> theme(int number, Theme theme) {
        return Stream.of(
                markup.el("h2", with("id", id(number)), theme.name()),
                markup.el(
                        "table",
                        with("class", "measures"),
                        markup.el("thead", markup.el("tr", COLUMNS.stream().map(this::heading))),
                        markup.el("tbody", theme.measures().stream().map(this::row))));
    }

    private Element heading(Column column) {
        return markup.el("th", with("scope", "col"), with("class", column.css()), column.heading());
    }

    private Element row(Measure measure) {
        return markup.el(
                "tr",
                markup.el("th", with("scope", "row"), name(measure)),
                cells(measure).stream().map(cell -> markup.el("td", cell.content())));
    }

    /** What a row says under a heading. */
    record Cell(String heading, List<Element> content) {}

    /** All that a row says of its measure beside the name. */
    List<Cell> cells(Measure measure) {
        List<Stream<Element>> contents =
                List.of(
                        figures(measure),
                        rating(measure),
                        direction(measure),
                        comparisons(measure));
        return IntStream.range(0, contents.size())
                .mapToObj(i -> new Cell(COLUMNS.get(i + 1).heading(), contents.get(i).toList()))
                .toList();
    }

    private Stream<Element> name(Measure measure) {
        return Stream.of(
                        markup.el("div", MeasurePages.link(markup, measure)),
                        markup.el("div", with("class", "facts"), kind(measure)),
                        exempt(measure))
                .filter(Objects::nonNull);
    }

    /** Its reference, which way is good, and how often it is measured. */
    static String kind(Measure measure) {
        return "%s \u00b7 %s \u00b7 %s"
                .formatted(
                        measure.reference() == null ? measure.indicator() : measure.reference(),
                        measure.polarityText(),
                        measure.frequencyText());
    }

    @Nullable Element exempt(Measure measure) {
        return measure.exempt() == null ? null : part("Exempt from publication", measure.exempt());
    }

    private Stream<Element> figures(Measure measure) {
        List<Point> periods = measure.periods();
        Element expected =
                measure.expected() == null ? null : markup.el("div", measure.expected().text());
        if (periods.isEmpty()) {
            return Stream.of(expected == null ? markup.el("div", "No figures yet") : expected);
        }
        Stream<Element> points =
                IntStream.range(0, periods.size())
                        .mapToObj(i -> point(periods.get(i), i == periods.size() - 1, measure));
        return Stream.concat(
                points,
                Stream.of(
                                measure.age() == null ? null : markup.el("div", measure.age()),
                                measure.smallNumbers() == null
                                        ? null
                                        : part("Small numbers", measure.smallNumbers()),
                                yearToDate(measure),
                                expected)
                        .filter(Objects::nonNull));
    }

    private Element point(Point point, boolean latest, Measure measure) {
        String parts =
                latest && measure.unit() == Unit.PERCENTAGE ? PackSentences.parts(point) : null;
        return markup.el(
                "div",
                with("class", latest ? "point latest" : "point"),
                markup.el("span", with("class", "period"), point.label() + ": "),
                markup.el("span", with("class", "figure"), point.display()),
                Stream.of(parts, point.symbolText(), PackSentences.provisional(point))
                        .filter(Objects::nonNull)
                        .map(text -> markup.el("span", with("class", "muted"), ", " + text)));
    }

    /** An annual measure's figure is already the year's. */
    private @Nullable Element yearToDate(Measure measure) {
        if (measure.frequency() == Frequency.ANNUAL || measure.yearToDate() == null) {
            return null;
        }
        return part(
                "Year to date",
                measure.yearToDate().value() == null
                        ? measure.yearToDate().text()
                        : measure.yearToDate().display());
    }

    private Stream<Element> rating(Measure measure) {
        return Stream.of(
                        markup.el("div", signs.rating(measure.rating())),
                        measure.rating().letter() == null
                                ? markup.el(
                                        "div", with("class", "muted"), measure.rating().reason())
                                : null,
                        measure.threshold() == null ? null : part("Target", measure.targetText()),
                        measure.threshold() == null || measure.threshold().goesByRule()
                                ? null
                                : part("Basis", PackSentences.basis(measure.threshold().basis())))
                .filter(Objects::nonNull);
    }

    private Stream<Element> direction(Measure measure) {
        return Stream.concat(
                signs.direction(measure.direction()).stream(), lastYear(measure).stream());
    }

    private List<Element> lastYear(Measure measure) {
        Point then = measure.samePeriodLastYear();
        DirectionView since = measure.yearOnYear();
        boolean said = since == null || since.text().equals(measure.direction().text());
        return then == null || said
                ? List.of()
                : List.of(
                        part(
                                "Same period last year",
                                "%s in %s".formatted(then.display(), then.label())),
                        markup.el("div", signs.direction(since)));
    }

    /** Where the council has no figure, all say the same: once is enough. */
    private Stream<Element> comparisons(Measure measure) {
        List<Comparison> all = Pack.orNone(measure.comparisons());
        Stream<Element> lines =
                all.stream().allMatch(each -> each.point() == null && each.finding() == null)
                        ? Stream.of(
                                markup.el("div", "No other area\u2019s figure for the same period"))
                        : all.stream()
                                .map(
                                        each ->
                                                signs.standing(
                                                        each.standing(),
                                                        PackSentences.standing(each)))
                                .filter(distinctText());
        String rank = PackSentences.rank(measure.position());
        return Stream.of(
                        lines,
                        Pack.orNone(measure.comparisonNotes()).stream()
                                .map(note -> markup.el("div", note)),
                        rank == null ? Stream.<Element>empty() : Stream.of(part("Rank", rank)))
                .flatMap(each -> each);
    }

    private static Predicate<Element> distinctText() {
        Set<String> seen = new HashSet<>();
        return each -> seen.add(each.getTextContent());
    }

    private Element part(String label, String words) {
        return markup.el("div", with("class", "part"), markup.el("b", label + ": "), words);
    }
}
