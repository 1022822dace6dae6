package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.edition.document.GroupFigures;
import org.scrutineer.edition.document.GroupFigures.Member;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.MeasureDocument.AreaHistory;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.ProblemNote;
import org.w3c.dom.Element;

/** The figures of a measure as tables: its history, and its neighbours one by one. */
final class BriefingTables {

    /** Two years of months: what stands on a page. */
    private static final int PERIODS = 24;

    /** More columns cannot be read on a page held upright. */
    private static final int OTHERS = 4;

    private final Markup markup;

    BriefingTables(Markup markup) {
        this.markup = markup;
    }

    /** The newest first. */
    Stream<Element> history(MeasureDocument document) {
        List<Point> points = document.history().reversed();
        if (points.isEmpty()) {
            return Stream.empty();
        }
        Element table = history(document, points.stream().limit(PERIODS).toList());
        return points.size() <= PERIODS
                ? Stream.of(table)
                : Stream.of(
                        markup.el(
                                "p",
                                "The newest %d of %d periods.".formatted(PERIODS, points.size())),
                        table);
    }

    private Element history(MeasureDocument document, List<Point> points) {
        List<String> headings = new ArrayList<>(List.of("Period", document.council().name()));
        List<List<String>> rows =
                points.stream()
                        .<List<String>>map(
                                each -> new ArrayList<>(List.of(each.label(), figure(each))))
                        .toList();
        for (AreaHistory other : document.comparatorHistory().stream().limit(OTHERS).toList()) {
            headings.add(PackSentences.name(other.name(), other.kind()));
            Map<String, String> figures = byPeriod(other);
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(figures.getOrDefault(points.get(i).period(), "No figure"));
            }
        }
        headings.add("Note");
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).add(note(points.get(i)));
        }
        return table(headings, rows.stream());
    }

    private static Map<String, String> byPeriod(AreaHistory area) {
        Map<String, String> figures = new HashMap<>();
        area.points().forEach(point -> figures.put(point.period(), point.display()));
        return figures;
    }

    private static String figure(Point point) {
        String parts = PackSentences.parts(point);
        return parts == null ? point.display() : "%s (%s)".formatted(point.display(), parts);
    }

    private static String note(Point point) {
        String said =
                Stream.of(PackSentences.provisional(point), point.symbolText(), point.note())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(". "));
        return said.isEmpty() ? "\u2013" : said;
    }

    /** Each group's members with the council among them, the best first where one way is good. */
    List<Element> neighbours(MeasureDocument document) {
        return Pack.orNone(document.groupFigures()).stream()
                .filter(group -> group.members().stream().anyMatch(each -> each.value() != null))
                .flatMap(group -> neighbours(group, document))
                .toList();
    }

    private Stream<Element> neighbours(GroupFigures group, MeasureDocument document) {
        Comparator<BigDecimal> best =
                document.measure().polarity() == Polarity.LOW_IS_GOOD
                        ? Comparator.naturalOrder()
                        : Comparator.reverseOrder();
        String council = document.council().code();
        return Stream.of(
                markup.el("h3", "%s, one by one".formatted(group.name())),
                table(
                        List.of("Authority", "Figure"),
                        Stream.concat(
                                        own(document).stream(),
                                        group.members().stream()
                                                .filter(each -> !each.area().equals(council)))
                                .sorted(
                                        Comparator.comparing(
                                                Member::value, Comparator.nullsLast(best)))
                                .map(
                                        each ->
                                                List.of(
                                                        each.area().equals(council)
                                                                ? each.name() + " (this council)"
                                                                : each.name(),
                                                        shown(each)))));
    }

    private static String shown(Member member) {
        ProblemNote problem = member.problem();
        return problem == null
                ? member.display()
                : "%s. %s".formatted(member.display(), problem.text());
    }

    private static List<Member> own(MeasureDocument document) {
        return document.history().reversed().stream()
                .filter(point -> point.value() != null)
                .limit(1)
                .map(
                        point ->
                                new Member(
                                        document.council().code(),
                                        document.council().name(),
                                        null,
                                        point.display(),
                                        point.value(),
                                        null))
                .toList();
    }

    private Element table(List<String> headings, Stream<List<String>> rows) {
        return markup.el(
                "table",
                with("class", "briefing-table"),
                markup.el(
                        "thead",
                        markup.el(
                                "tr",
                                headings.stream()
                                        .map(each -> markup.el("th", with("scope", "col"), each)))),
                markup.el("tbody", rows.map(this::row)));
    }

    private Element row(List<String> cells) {
        return markup.el(
                "tr",
                markup.el("th", with("scope", "row"), cells.getFirst()),
                cells.stream().skip(1).map(each -> markup.el("td", each)));
    }
}
