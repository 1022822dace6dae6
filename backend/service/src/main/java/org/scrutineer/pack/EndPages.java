package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.edition.document.Agreement;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.w3c.dom.Element;

/** What a reader turns to at the end: how to read it, data notes and what the words mean. */
final class EndPages {

    private final Markup markup;
    private final Pack pack;

    EndPages(Markup markup, Pack pack) {
        this.markup = markup;
        this.pack = pack;
    }

    Stream<Element> sections() {
        return Stream.of(
                        beforeDefinitions(),
                        section(
                                "definitions",
                                "What each measure counts, and its source",
                                pack.measures().stream()
                                        .map(each -> item(each.measure().title(), about(each)))
                                        .toList()),
                        afterDefinitions())
                .flatMap(each -> each);
    }

    /** Where each measure says itself what it counts. */
    Stream<Element> withoutDefinitions() {
        return Stream.concat(beforeDefinitions(), afterDefinitions());
    }

    private Stream<Element> beforeDefinitions() {
        return Stream.concat(
                section("arrangement", "Why this report exists", arrangement()),
                section(
                        "how-to-read",
                        "How to read the tables, using their first row",
                        Pack.orNone(pack.edition().howToRead()).stream()
                                .map(each -> item(each.heading(), each.text()))
                                .toList()));
    }

    private Stream<Element> afterDefinitions() {
        return Stream.of(
                        section("data-notes", "Data notes", notes().toList()),
                        section(
                                "not-relied-on",
                                "Figures we do not rely on",
                                Stream.concat(
                                                Pack.orNone(pack.edition().findings()).stream()
                                                        .map(
                                                                each ->
                                                                        item(
                                                                                each.title(),
                                                                                each.text())),
                                                Stream.ofNullable(pack.edition().unchecked())
                                                        .map(text -> item("Not checked", text)))
                                        .toList()),
                        section(
                                "glossary",
                                "What the words mean",
                                pack.glossary().stream()
                                        .map(each -> item(each.term(), each.meaning()))
                                        .toList()))
                .flatMap(each -> each);
    }

    private List<Element> arrangement() {
        Agreement of = pack.edition().arrangement();
        if (of == null) {
            return List.of();
        }
        return Stream.of(
                        item("Reason", of.reason()),
                        item(
                                "Agreed by",
                                of.agreedOn() == null
                                        ? of.agreedBy()
                                        : "%s, on %s"
                                                .formatted(
                                                        of.agreedBy(),
                                                        PackSentences.day(of.agreedOn()))),
                        of.nextReviewOn() == null
                                ? null
                                : item("Next review", PackSentences.day(of.nextReviewOn())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What a measure counts, and where its figures and its target come from. */
    static String about(MeasureDocument document) {
        DocumentThreshold threshold = document.measure().threshold();
        return Stream.of(
                        document.definition(),
                        document.sourceName() == null
                                ? null
                                : "Source: %s.".formatted(document.sourceName()),
                        threshold == null ? null : "Target from: %s.".formatted(threshold.source()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private Stream<Element> notes() {
        String whole = pack.edition().dataNote();
        return Stream.concat(
                whole == null
                        ? Stream.empty()
                        : whole.lines()
                                .filter(line -> !line.isBlank())
                                .map(line -> markup.el("li", line)),
                pack.rows()
                        .filter(each -> each.dataNote() != null)
                        .map((Measure each) -> item(each.title(), each.dataNote())));
    }

    private Stream<Element> section(String id, String heading, List<Element> items) {
        return items.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        markup.el("h2", with("id", id), heading),
                        markup.el("ul", with("class", "terms"), items));
    }

    private Element item(String term, String meaning) {
        return markup.el("li", markup.el("b", term + ". "), meaning);
    }
}
