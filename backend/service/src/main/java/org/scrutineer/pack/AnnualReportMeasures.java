package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.annualreport.AnnualReportDocument.FigureOfYear;
import org.scrutineer.annualreport.AnnualReportDocument.MeasureOfYear;
import org.scrutineer.annualreport.AnnualReportDocument.NextTarget;
import org.scrutineer.edition.document.CountsByRating;
import org.w3c.dom.Element;

/** Each measure's year in an annual report, on paper and offline alike. */
final class AnnualReportMeasures {

    private final Markup markup;
    private final Signs signs;

    AnnualReportMeasures(Markup markup, Signs signs) {
        this.markup = markup;
        this.signs = signs;
    }

    /** As somebody typed it: blank lines part paragraphs. */
    static List<Element> paragraphs(Markup markup, @Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(each -> markup.el("p", each))
                        .toList();
    }

    Element measure(MeasureOfYear of) {
        return markup.el(
                "div",
                with("class", "year"),
                markup.el("h3", of.title()),
                markup.el("p", signs.rating(of.rating()), " ", of.rating().reason()),
                paragraphs(markup, of.text()),
                of.figures().isEmpty()
                        ? markup.el("p", "No edition of the year had a figure.")
                        : figures(of.figures()),
                standing(of));
    }

    private Element figures(List<FigureOfYear> figures) {
        return markup.el(
                "table",
                with("class", markup.isForPaper() ? "briefing-table" : "lines"),
                markup.el(
                        "thead",
                        markup.el(
                                "tr",
                                Stream.of("Period", "Figure", "Rating", "Target then")
                                        .map(each -> markup.el("th", with("scope", "col"), each)))),
                markup.el("tbody", figures.stream().map(this::row)));
    }

    private Element row(FigureOfYear of) {
        return markup.el(
                "tr",
                markup.el("th", with("scope", "row"), of.label()),
                markup.el("td", of.display()),
                markup.el("td", signs.rating(of.rating())),
                markup.el("td", of.targetText()));
    }

    private Element standing(MeasureOfYear of) {
        return markup.el(
                "ul",
                with("class", "terms"),
                markup.term("Targets", met(of.counts())),
                markup.term("Which way is good", of.polarityText()),
                of.verdict() == null ? null : markup.term("Better or worse", of.verdict()),
                of.yearToDate() == null ? null : markup.term("Year to date", of.yearToDate()),
                of.comparators().stream()
                        .map(each -> markup.term(each.name() + ", " + each.display(), each.text())),
                of.position() == null ? null : markup.term("Rank", of.position()),
                of.requests() == 0
                        ? null
                        : markup.term(
                                "Asked about",
                                "in " + PackSentences.count(of.requests(), "request", "requests")),
                of.next() == null
                        ? null
                        : markup.term("Target for " + of.next().yearLabel(), target(of.next())),
                of.gone() ? markup.term("No longer shown", "last shown in " + of.edition()) : null);
    }

    private static String met(CountsByRating of) {
        int rated = of.green() + of.amber() + of.red();
        if (rated == 0) {
            return "No figure of the year was rated.";
        }
        return Stream.of(
                                "%d of %d rated %s met the target"
                                        .formatted(
                                                of.green(),
                                                rated,
                                                rated == 1 ? "figure" : "figures"),
                                of.amber() == 0
                                        ? ""
                                        : "%d missed it within the tolerance".formatted(of.amber()),
                                of.red() == 0 ? "" : "%d missed it by more".formatted(of.red()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String target(NextTarget of) {
        return Stream.of(of.display(), of.tolerance(), "from " + of.source())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("; "));
    }
}
