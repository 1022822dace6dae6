package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.annualreport.AnnualReportDocument;
import org.scrutineer.annualreport.AnnualReportDocument.AskedInYear;
import org.scrutineer.annualreport.AnnualReportDocument.EditionOfYear;
import org.scrutineer.annualreport.AnnualReportDocument.InspectionOfYear;
import org.scrutineer.annualreport.AnnualReportDocument.ThemeOfYear;
import org.scrutineer.assessment.Rating;
import org.scrutineer.clock.Clocks;
import org.scrutineer.edition.document.CountsByRating;
import org.w3c.dom.Element;

/** What an annual report says, in the words of its page: on paper and offline alike. */
final class AnnualReportPages {

    private final Markup markup;
    private final Signs signs;
    private final AnnualReportMeasures measures;
    private final AnnualReportDocument report;

    AnnualReportPages(Markup markup, Signs signs, AnnualReportDocument report) {
        this.markup = markup;
        this.signs = signs;
        this.measures = new AnnualReportMeasures(markup, signs);
        this.report = report;
    }

    /** Where each part is, by what it is called. */
    record Part(String id, String words) {}

    List<Part> parts() {
        return Stream.of(
                        Stream.of(
                                new Part("introduction", "Introduction"),
                                new Part("targets", "Targets met and missed")),
                        IntStream.range(0, report.themes().size())
                                .mapToObj(i -> new Part(id(i), report.themes().get(i).name())),
                        Stream.of(
                                new Part("asked", "What was asked and what changed"),
                                new Part("inspections", "Inspections"),
                                new Part("conclusions", "Conclusions")))
                .flatMap(each -> each)
                .toList();
    }

    Stream<Object> body() {
        return Stream.of(
                markup.el("h1", "Annual report: " + report.title()),
                markup.el("p", with("class", "lead"), report.yearLabel()),
                markup.el("p", with("class", "muted"), origin()),
                heading("introduction", "Introduction"),
                words(report.introduction()),
                heading("targets", "Targets met and missed"),
                markup.el("p", "By the last rating of the year of each measure:"),
                counts(report.counts()),
                IntStream.range(0, report.themes().size())
                        .mapToObj(i -> theme(i, report.themes().get(i))),
                heading("asked", "What was asked and what changed"),
                asked(report.asked()),
                heading("inspections", "Inspections"),
                inspections(),
                heading("conclusions", "Conclusions"),
                words(report.conclusions()));
    }

    private String origin() {
        return "Every figure and rating stands here as an edition of the year published it. Put together on %s from the editions for %s."
                .formatted(
                        PackSentences.day(report.assembledAt().atZone(Clocks.LONDON).toLocalDate()),
                        report.editions().stream()
                                .map(EditionOfYear::label)
                                .collect(Collectors.joining("; ")));
    }

    private Element heading(String id, String words) {
        return markup.el("h2", with("id", id), words);
    }

    /** As somebody typed it: blank lines part paragraphs. */
    private List<Element> words(@Nullable String text) {
        return AnnualReportMeasures.paragraphs(markup, text);
    }

    private Element counts(CountsByRating of) {
        return markup.el(
                "ul",
                with("class", "terms"),
                count(Rating.Code.RED, "R", "Red", of.red()),
                count(Rating.Code.AMBER, "A", "Amber", of.amber()),
                count(Rating.Code.GREEN, "G", "Green", of.green()),
                count(Rating.Code.NOT_RATED, null, "Not rated", of.notRated()));
    }

    private Element count(Rating.Code code, @Nullable String letter, String word, int number) {
        return markup.el("li", signs.rating(code, letter, word), ": " + number);
    }

    private static String id(int theme) {
        return "theme-" + theme;
    }

    private List<Element> theme(int place, ThemeOfYear theme) {
        return Stream.of(
                        Stream.of(heading(id(place), theme.name())),
                        words(theme.text()).stream(),
                        theme.measures().stream().map(measures::measure))
                .flatMap(each -> each)
                .toList();
    }

    private Element asked(AskedInYear of) {
        return markup.el(
                "ul",
                with("class", "terms"),
                markup.term(
                        "Deep-dive requests",
                        "%d, of which %d answered".formatted(of.requests(), of.answered())),
                of.medianDays() == null
                        ? null
                        : markup.term("How long it took", PackSentences.howLong(of.medianDays())),
                of.answered() == 0
                        ? null
                        : markup.term(
                                "Did it answer the question?",
                                PackSentences.satisfaction(
                                        of.satisfied(),
                                        of.notSatisfied(),
                                        of.answered() - of.satisfied() - of.notSatisfied())),
                markup.term("Performance clinics held", String.valueOf(of.clinics())),
                of.followed().stream()
                        .map(
                                each ->
                                        markup.term(
                                                "%s: %s"
                                                        .formatted(
                                                                each.kindText(), each.stateText()),
                                                String.valueOf(each.count()))));
    }

    private Stream<Element> inspections() {
        return report.inspections().isEmpty()
                ? Stream.of(markup.el("p", "No inspection report was published in this year."))
                : report.inspections().stream().flatMap(this::inspection);
    }

    private Stream<Element> inspection(InspectionOfYear of) {
        return Stream.of(
                        markup.el("h3", of.title()),
                        markup.el(
                                "p",
                                with("class", "muted"),
                                "%s, published on %s: %s"
                                        .formatted(
                                                of.framework(),
                                                PackSentences.day(of.publishedOn()),
                                                of.reportUrl())),
                        of.summary() == null ? null : markup.el("p", of.summary()),
                        of.judgements().isEmpty()
                                ? null
                                : markup.el(
                                        "ul",
                                        with("class", "terms"),
                                        of.judgements().stream()
                                                .map(
                                                        each ->
                                                                markup.term(
                                                                        each.title(),
                                                                        each.words()))),
                        of.measures().isEmpty()
                                ? null
                                : markup.el(
                                        "p",
                                        "It speaks of: %s."
                                                .formatted(String.join("; ", of.measures()))))
                .flatMap(Stream::ofNullable);
    }
}
