package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.briefing.Briefing;
import org.scrutineer.briefing.Briefing.Meeting;
import org.scrutineer.briefing.Briefing.OnMeasure;
import org.scrutineer.edition.document.MeasureDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A briefing pack as a page for print: a measure begins a page. Pure. */
final class BriefingDocument {

    private final Markup markup = new Markup();
    private final Paper paper = new Paper(markup);
    private final Signs signs = new Signs(markup);
    private final Briefing briefing;
    private final String made;

    /**
     * @param made when it is made, in words
     */
    BriefingDocument(Briefing briefing, String made) {
        this.briefing = briefing;
        this.made = made;
    }

    Document write() {
        return paper.document(
                title(),
                council(),
                "What to read before members and officers meet",
                Stream.of(
                        paper.bookmark("Measures in this pack", "contents"),
                        briefing.measures().stream()
                                .map(
                                        each ->
                                                paper.bookmark(
                                                        each.document().measure().title(),
                                                        BriefingPages.id(each)))),
                body());
    }

    private Stream<@Nullable Object> body() {
        BriefingPages pages = new BriefingPages(markup, signs);
        return Stream.of(
                markup.el("div", with("class", "running-title"), running()),
                markup.el("div", with("class", "running-key"), signs.key()),
                markup.el("p", with("class", "council"), council()),
                markup.el("h1", title()),
                meeting(),
                markup.el(
                        "p",
                        with("class", "muted"),
                        "Made on %s from what is published, for one reader: others may see more or less of it."
                                .formatted(made)),
                markup.el("h2", with("id", "contents"), "Measures in this pack"),
                contents(),
                left(),
                briefing.measures().stream().map(pages::measure).toList());
    }

    private @Nullable Element meeting() {
        Meeting clinic = briefing.clinic();
        return clinic == null
                ? null
                : markup.el(
                        "p",
                        with("class", "lead"),
                        "Performance clinic %s, %s. %s."
                                .formatted(
                                        clinic.reference(),
                                        PackSentences.moment(clinic.startsAt()),
                                        clinic.stateText()));
    }

    private Element contents() {
        return briefing.measures().isEmpty()
                ? markup.el("p", "No edition that you may read shows a measure of this agenda.")
                : markup.el(
                        "ul",
                        with("class", "terms"),
                        briefing.measures().stream().map(this::entry));
    }

    private Element entry(OnMeasure of) {
        MeasureDocument document = of.document();
        return markup.el(
                "li",
                markup.el(
                        "a",
                        with("href", '#' + BriefingPages.id(of)),
                        with("title", "Briefing on " + document.measure().title()),
                        markup.el("b", document.measure().title())),
                markup.el("div", document.headline()));
    }

    private @Nullable Element left() {
        List<String> titles = briefing.left().stream().map(each -> each.title()).toList();
        return titles.isEmpty()
                ? null
                : markup.el(
                        "p",
                        "This pack holds the first %d measures of the agenda. Not in it: %s."
                                .formatted(briefing.measures().size(), String.join("; ", titles)));
    }

    private String title() {
        return briefing.clinic() == null
                ? briefing.measures().stream()
                        .map(each -> "Briefing pack: " + each.document().measure().title())
                        .findFirst()
                        .orElse("Briefing pack")
                : "Briefing pack: " + briefing.clinic().title();
    }

    private String council() {
        return briefing.measures().stream()
                .map(each -> each.document().council().name())
                .findFirst()
                .orElse("Scrutineer");
    }

    private String running() {
        boolean demonstration =
                briefing.measures().stream().anyMatch(each -> each.document().demonstration());
        return "%s \u00b7 %s%s"
                .formatted(
                        council(),
                        title(),
                        demonstration ? " \u00b7 demonstration on published open data" : "");
    }
}
