package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.Point;
import org.w3c.dom.Element;

/** The table that says what a chart shows. */
final class ChartFigures {

    private final Markup markup;

    ChartFigures(Markup markup) {
        this.markup = markup;
    }

    /** The figures of the chart's lines, period by period; the latest first. */
    Element folded(MeasureDocument document) {
        String title = document.measure().title();
        String caption = "caption-" + document.measure().indicator();
        List<TrendLines.Line> lines = TrendLines.of(document);
        return markup.el(
                "details",
                markup.el(
                        "summary",
                        "All its figures",
                        markup.el("span", with("class", "hidden"), " of " + title)),
                markup.el(
                        "div",
                        with("class", "wide"),
                        with("role", "group"),
                        with("tabindex", "0"),
                        with("aria-labelledby", caption),
                        markup.el(
                                "table",
                                markup.el(
                                        "caption",
                                        with("id", caption),
                                        "%s, %s".formatted(title, document.measure().unitText())),
                                markup.el(
                                        "thead",
                                        markup.el(
                                                "tr",
                                                head("col", "Period"),
                                                lines.stream()
                                                        .map(line -> head("col", line.name())))),
                                markup.el("tbody", periods(document, lines)))));
    }

    private Stream<Element> periods(MeasureDocument document, List<TrendLines.Line> lines) {
        List<Map<String, Point>> byPeriod =
                lines.stream()
                        .map(
                                line ->
                                        line.points().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Point::period, point -> point)))
                        .toList();
        return new TimeAxis(
                        document.measure().frequency(),
                        byPeriod.stream().flatMap(each -> each.keySet().stream()).toList())
                .periods().reversed().stream()
                        .map(
                                period ->
                                        markup.el(
                                                "tr",
                                                head("row", period.label()),
                                                byPeriod.stream()
                                                        .map(each -> each.get(period.code()))
                                                        .map(this::figure)));
    }

    private Element figure(@Nullable Point point) {
        return markup.el(
                "td",
                point == null
                        ? "No figure"
                        : OfflineMeasures.said(
                                point.display(),
                                point.symbolText(),
                                PackSentences.provisional(point)));
    }

    private Element head(String scope, String words) {
        return markup.el("th", with("scope", scope), words);
    }
}
