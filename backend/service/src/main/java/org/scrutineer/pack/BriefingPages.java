package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.briefing.Briefing.OnMeasure;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.ControlChartView;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.w3c.dom.Element;

/** What a briefing says of each measure: as published first, then what was asked and agreed. */
final class BriefingPages {

    private final Markup markup;
    private final Signs signs;
    private final BriefingTables tables;
    private final BriefingTrail trail;

    BriefingPages(Markup markup, Signs signs) {
        this.markup = markup;
        this.signs = signs;
        this.tables = new BriefingTables(markup);
        this.trail = new BriefingTrail(markup);
    }

    static String id(OnMeasure of) {
        return "briefing-" + of.document().measure().indicator();
    }

    Element measure(OnMeasure of) {
        MeasureDocument document = of.document();
        return markup.el(
                "div",
                with("class", "new-page briefing"),
                markup.el("h2", with("id", id(of)), document.measure().title()),
                markup.el("p", with("class", "muted"), published(of)),
                exempt(document.measure()),
                markup.el("p", with("class", "verdict"), document.headline()),
                standing(document),
                commentary(document.measure()),
                heading("What this measure is"),
                about(document).map(text -> markup.el("p", text)),
                heading("Trend"),
                trend(document),
                tables.history(document),
                control(document),
                tables.neighbours(document),
                trail.asked(of.requests()),
                trail.followed(of.clinics(), of.actions()));
    }

    private static String published(OnMeasure of) {
        MeasureDocument document = of.document();
        String edition =
                "As %s, %s shows it%s."
                        .formatted(
                                document.scorecardTitle(),
                                document.period().label(),
                                document.publishedAt() == null
                                        ? ""
                                        : ", published "
                                                + PackSentences.moment(document.publishedAt()));
        return of.agenda().isEmpty()
                ? edition
                : "%s On the agenda by %s.".formatted(edition, String.join(", ", of.agenda()));
    }

    private @Nullable Element exempt(Measure measure) {
        return measure.exempt() == null
                ? null
                : markup.el("p", markup.el("b", "Exempt from publication. "), measure.exempt());
    }

    /** The verdict in the words that were frozen. */
    private Element standing(MeasureDocument document) {
        Measure measure = document.measure();
        List<Comparison> comparisons = Pack.orNone(measure.comparisons());
        return markup.el(
                "ul",
                with("class", "terms"),
                markup.el("li", signs.rating(measure.rating()), " ", measure.rating().reason()),
                markup.term("Target", measure.targetText()),
                markup.term("Which way is good", measure.polarityText()),
                markup.el("li", signs.inOneLine(measure.direction())),
                comparisons.stream()
                        .map(
                                each ->
                                        markup.el(
                                                "li",
                                                signs.standing(
                                                        each.standing(),
                                                        PackSentences.standing(each)))),
                measure.position() == null ? null : markup.term("Rank", measure.position().text()),
                measure.smallNumbers() == null
                        ? null
                        : markup.term("Small numbers", measure.smallNumbers()),
                document.interval() == null
                        ? null
                        : markup.term("How sure it is", document.interval().text()),
                measure.expected() == null
                        ? null
                        : markup.term("Expected", measure.expected().text()));
    }

    private Stream<Element> commentary(Measure measure) {
        return Stream.of(
                heading("What officers say"),
                markup.el(
                        "p",
                        measure.commentary() == null
                                ? "Officers have not commented on this measure in this edition."
                                : PackSentences.commentary(measure.commentary())));
    }

    private static Stream<String> about(MeasureDocument document) {
        Measure measure = document.measure();
        return Stream.of(
                        document.definition(),
                        labelled("Numerator", document.numeratorDescription()),
                        labelled("Denominator", document.denominatorDescription()),
                        labelled(
                                "Target from",
                                measure.threshold() == null ? null : measure.threshold().source()),
                        labelled("Source", document.sourceName()),
                        labelled("Data note", measure.dataNote()))
                .filter(Objects::nonNull);
    }

    private static @Nullable String labelled(String label, @Nullable String words) {
        return words == null ? null : "%s: %s".formatted(label, words);
    }

    private List<Element> trend(MeasureDocument document) {
        if (document.history().stream().allMatch(each -> each.value() == null)) {
            return List.of(markup.el("p", "There is no figure to draw."));
        }
        TrendChart chart = new TrendChart(markup, document);
        String words = PackSentences.trend(document.history());
        return List.of(
                markup.el(
                        "div",
                        with("class", "chart"),
                        chart.draw(
                                "Line chart of %s, %s. %s"
                                        .formatted(
                                                document.measure().title(),
                                                document.measure().unitText(),
                                                words))),
                markup.el(
                        "p",
                        "%s: %s %s"
                                .formatted(document.council().name(), words, chart.notes())
                                .strip()));
    }

    private List<Element> control(MeasureDocument document) {
        ControlChartView chart = document.controlChart();
        if (chart == null || chart.points().isEmpty()) {
            return List.of();
        }
        ControlDrawing drawing = new ControlDrawing(markup, document);
        String assurance = PackSentences.assurance(document.measure().assurance());
        return Stream.of(
                        heading("Real change or chance"),
                        markup.el("p", chart.text()),
                        assurance == null ? null : markup.el("p", assurance),
                        markup.el("div", with("class", "chart"), drawing.draw()),
                        markup.el("p", drawing.key()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Element heading(String words) {
        return markup.el("h3", words);
    }
}
