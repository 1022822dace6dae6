package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.ProblemNote;
import org.w3c.dom.Element;

/** Each measure's trend as a chart and in words. */
final class MeasurePages {

    private final Markup markup;
    private final Pack pack;
    private final int width;

    MeasurePages(Markup markup, Pack pack) {
        this(markup, pack, Plot.OF_PAGE);
    }

    /**
     * @param width of its charts
     */
    MeasurePages(Markup markup, Pack pack, int width) {
        this.markup = markup;
        this.pack = pack;
        this.width = width;
    }

    static String id(Measure measure) {
        return "trend-" + measure.indicator();
    }

    /** Its name, which leads to its trend. */
    static Element link(Markup markup, Measure measure) {
        return markup.el(
                "a",
                with("href", '#' + id(measure)),
                with("title", "Trend of " + measure.title()),
                measure.title());
    }

    Element section() {
        Map<String, MeasureDocument> documents = pack.byIndicator();
        return markup.el(
                "div",
                with("class", "new-page"),
                markup.el("h2", with("id", "trends"), "Trends, measure by measure"),
                pack.rows()
                        .map(each -> documents.get(each.indicator()))
                        .filter(Objects::nonNull)
                        .map(this::measure));
    }

    private Element measure(MeasureDocument document) {
        Measure measure = document.measure();
        return markup.el(
                "div",
                with("class", "trend"),
                markup.el("h3", with("id", id(measure)), measure.title()),
                markup.el("p", document.headline()),
                chartAndFacts(document));
    }

    /** The chart, what it shows in words, and what is said of the measure beside its row. */
    Stream<Element> chartAndFacts(MeasureDocument document) {
        return Stream.concat(
                chart(markup, document, width).stream(),
                facts(document).map(text -> markup.el("p", with("class", "about"), text)));
    }

    /** The chart, with what it shows in words. */
    static List<Element> chart(Markup markup, MeasureDocument document, int width) {
        if (document.history().stream().allMatch(each -> each.value() == null)) {
            return List.of(markup.el("p", "There is no figure to draw."));
        }
        TrendChart chart = new TrendChart(markup, document, width);
        String trend = PackSentences.trend(document.history());
        return List.of(
                markup.el(
                        "div",
                        with("class", "chart"),
                        chart.draw(
                                "Line chart of %s, %s, with %s. %s"
                                        .formatted(
                                                document.measure().title(),
                                                document.measure().unitText(),
                                                TrendLines.of(document).stream()
                                                        .map(TrendLines.Line::name)
                                                        .collect(Collectors.joining(", ")),
                                                trend))),
                markup.el(
                        "p",
                        with("class", "about"),
                        "%s: %s %s"
                                .formatted(document.council().name(), trend, chart.notes())
                                .strip()));
    }

    private static Stream<String> facts(MeasureDocument document) {
        Measure measure = document.measure();
        return Stream.of(verdicts(measure), unchecked(measure), problems(measure))
                .flatMap(said -> said);
    }

    private static Stream<String> problems(Measure measure) {
        return Pack.orNone(measure.comparisons()).stream()
                .flatMap(each -> Pack.orNone(each.problems()).stream())
                .map(ProblemNote::text)
                .distinct();
    }

    private static Stream<String> unchecked(Measure measure) {
        return Pack.orNone(measure.comparisons()).stream()
                .map(Comparison::unchecked)
                .filter(Objects::nonNull);
    }

    private static Stream<String> verdicts(Measure measure) {
        return Stream.of(
                        measure.variation() == null
                                ? null
                                : "Real change or chance: %s".formatted(measure.variation().text()),
                        PackSentences.assurance(measure.assurance()),
                        measure.commentary() == null
                                ? null
                                : PackSentences.commentary(measure.commentary()))
                .filter(Objects::nonNull);
    }
}
