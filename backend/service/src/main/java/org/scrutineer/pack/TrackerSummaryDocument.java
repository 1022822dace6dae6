package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clock.Clocks;
import org.scrutineer.edition.document.MeasureInBrief;
import org.scrutineer.tracker.Kind;
import org.scrutineer.tracker.TrackedCount;
import org.scrutineer.tracker.TrackerSummary;
import org.scrutineer.tracker.TrackerSummary.Answers;
import org.scrutineer.tracker.TrackerSummary.AskedMeasure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A quarter's or a year's summary as a page for print, in the words of its page. Pure. */
final class TrackerSummaryDocument {

    private static final String TITLE = "What was asked and what changed";

    private final Markup markup = new Markup();
    private final Paper paper = new Paper(markup);
    private final Signs signs = new Signs(markup);
    private final TrackerSummary summary;
    private final String made;
    private final boolean demonstration;

    /**
     * @param made when it is made, in words
     */
    TrackerSummaryDocument(TrackerSummary summary, String made, boolean demonstration) {
        this.summary = summary;
        this.made = made;
        this.demonstration = demonstration;
    }

    Document write() {
        return paper.document(
                "%s, %s".formatted(TITLE, days()),
                "Scrutineer",
                TITLE,
                Stream.of(
                        paper.bookmark("What was asked", "asked"),
                        paper.bookmark("Recommendations", "recommendations"),
                        paper.bookmark("Recommendations of inspectors", "inspectors"),
                        paper.bookmark("Actions agreed", "actions"),
                        paper.bookmark("Clinics held", "clinics"),
                        paper.bookmark("The measures asked about, then and now", "measures")),
                body());
    }

    private Stream<@Nullable Object> body() {
        return Stream.of(
                markup.el("div", with("class", "running-title"), running()),
                markup.el("div", with("class", "running-key"), signs.key()),
                markup.el("p", with("class", "council"), committee()),
                markup.el("h1", TITLE),
                markup.el("p", with("class", "lead"), days() + "."),
                markup.el(
                        "p",
                        with("class", "muted"),
                        "Made on %s, as things stood then, for one reader: others may see more or less of it."
                                .formatted(made)),
                counted(Kind.REQUEST, "asked", "What was asked", "Nothing was asked."),
                summary.answers().requests() == 0 ? null : answers(summary.answers()),
                counted(
                        Kind.RECOMMENDATION,
                        "recommendations",
                        "Recommendations",
                        "No recommendation was made."),
                counted(
                        Kind.INSPECTORS,
                        "inspectors",
                        "Recommendations of inspectors",
                        "Inspectors recommended nothing."),
                counted(Kind.ACTION, "actions", "Actions agreed", "No action was agreed."),
                heading("clinics", "Clinics held"),
                clinics(),
                heading("measures", "The measures asked about, then and now"),
                measures());
    }

    private Stream<Element> counted(Kind kind, String id, String heading, String none) {
        List<TrackedCount> counts =
                summary.counts().stream().filter(each -> each.kind() == kind).toList();
        return Stream.of(
                heading(id, heading), markup.el("p", counts.isEmpty() ? none : words(counts)));
    }

    /** "Action: 4 (Open: 1; Done: 3). Overdue: 1." */
    private static String words(List<TrackedCount> counts) {
        int overdue = counts.stream().mapToInt(TrackedCount::overdue).sum();
        return "%s: %d (%s).%s"
                .formatted(
                        counts.getFirst().kindText(),
                        counts.stream().mapToInt(TrackedCount::count).sum(),
                        counts.stream()
                                .map(each -> "%s: %d".formatted(each.stateText(), each.count()))
                                .collect(Collectors.joining("; ")),
                        overdue == 0 ? "" : " Overdue: %d.".formatted(overdue));
    }

    private Element answers(Answers of) {
        return markup.el(
                "ul",
                with("class", "terms"),
                markup.term("Answered", String.valueOf(of.answered())),
                markup.term("How long it took", time(of.medianDays())),
                markup.term(
                        "Did it answer the question?",
                        PackSentences.satisfaction(of.satisfied(), of.notSatisfied(), of.silent())),
                of.late() == 0
                        ? null
                        : markup.term("Sent after the window", String.valueOf(of.late())));
    }

    private static String time(@Nullable Double median) {
        return median == null ? "Nothing is answered yet" : PackSentences.howLong(median);
    }

    private Element clinics() {
        return summary.clinics().isEmpty()
                ? markup.el("p", "No clinic was held.")
                : markup.el(
                        "ul",
                        with("class", "terms"),
                        summary.clinics().stream()
                                .map(
                                        each ->
                                                markup.el(
                                                        "li",
                                                        "%s (%s), %s"
                                                                .formatted(
                                                                        each.title(),
                                                                        each.reference(),
                                                                        PackSentences.day(
                                                                                LocalDate.ofInstant(
                                                                                        each
                                                                                                .startsAt(),
                                                                                        Clocks
                                                                                                .LONDON))))));
    }

    private Stream<Element> measures() {
        return summary.measures().isEmpty()
                ? Stream.of(markup.el("p", "No measure was asked about."))
                : Stream.of(
                        markup.el(
                                "p",
                                "As the edition says that was asked about, and as the latest says. A movement between two figures can be chance: the measure\u2019s page says whether it is."),
                        table());
    }

    private Element table() {
        return markup.el(
                "table",
                with("class", "briefing-table"),
                markup.el(
                        "thead",
                        markup.el(
                                "tr",
                                Stream.of("Measure", "Requests", "When asked", "Now")
                                        .map(each -> markup.el("th", with("scope", "col"), each)))),
                markup.el("tbody", summary.measures().stream().map(this::row)));
    }

    private Element row(AskedMeasure of) {
        return markup.el(
                "tr",
                markup.el(
                        "th",
                        with("scope", "row"),
                        of.title(),
                        markup.el("div", with("class", "aside"), of.now().scorecardTitle())),
                markup.el("td", of.requests()),
                markup.el("td", figure(of.asked())),
                markup.el("td", figure(of.now())));
    }

    private List<Element> figure(MeasureInBrief of) {
        return List.of(
                markup.el(
                        "div",
                        of.figure() == null
                                ? "No figure, " + of.period().label()
                                : "%s, %s".formatted(of.figure().display(), of.figure().label())),
                markup.el("div", signs.rating(of.rating())));
    }

    private Element heading(String id, String words) {
        return markup.el("h2", with("id", id), words);
    }

    private String committee() {
        return summary.committee() == null ? "All committees" : summary.committee().title();
    }

    /** "1 October 2026 to 31 December 2026". */
    private String days() {
        return "%s to %s"
                .formatted(PackSentences.day(summary.from()), PackSentences.day(summary.to()));
    }

    private String running() {
        return "%s \u00b7 %s, %s%s"
                .formatted(
                        committee(),
                        TITLE,
                        days(),
                        demonstration ? " \u00b7 demonstration on published open data" : "");
    }
}
