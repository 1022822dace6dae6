package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.edition.document.CommentaryView;
import org.scrutineer.edition.document.Measure;
import org.w3c.dom.Element;

/**
 * What to speak of after the matrix: the measures to look at first, those that go best, and what is
 * being done. On paper only as much as the agenda pages have room for.
 */
final class AgendaPages {

    private static final int WORST = 8;
    private static final int BEST = 5;
    private static final int FEWEST = 2;

    /** What actions take of the room before anything else, where there are as many. */
    private static final double SHARE_OF_ACTIONS = 0.4;

    /** Of what is left then; the best have the rest. */
    private static final double SHARE_OF_WORST = 0.6;

    /** What there is without a limit. */
    private static final double NO_END = Double.MAX_VALUE;

    private final Markup markup;
    private final Pack pack;
    private final MeasureNames names;

    AgendaPages(Markup markup, Pack pack, MeasureNames names) {
        this.markup = markup;
        this.pack = pack;
        this.names = names;
    }

    /** As far as it fits onto the pages beside summary and matrix. */
    Stream<Element> onPaper() {
        double room = AgendaRoom.besideMatrix(pack);
        return sections(room);
    }

    Stream<Element> inFull() {
        return sections(NO_END);
    }

    private Stream<Element> sections(double room) {
        List<Measure> worst = Foremost.WORST.of(pack);
        List<Measure> best = Foremost.BEST.of(pack);
        double forLists = room - AgendaRoom.HEADINGS;
        List<Item> actions = actions();
        double spare = forLists - Math.min(linesOf(actions), forLists * SHARE_OF_ACTIONS);
        List<Item> first =
                fitting(items(Foremost.WORST, worst, WORST), FEWEST, spare * SHARE_OF_WORST);
        List<Item> well = fitting(items(Foremost.BEST, best, BEST), FEWEST, spare - linesOf(first));
        double left = forLists - linesOf(first) - linesOf(well);
        return Stream.of(
                section(
                        "worst",
                        "What to look at first",
                        worst.isEmpty()
                                ? "No measure is red, has worsened or is in the worst quarter of authorities."
                                : shown(
                                                first.size(),
                                                worst.size(),
                                                "measure that goes",
                                                "measures that go")
                                        + " badly by rating, direction or rank, those with the most signs first.",
                        first),
                section(
                        "best",
                        "What goes best",
                        best.isEmpty()
                                ? "No measure is green, has improved or is in the best quarter of authorities without a bad sign too."
                                : shown(
                                                well.size(),
                                                best.size(),
                                                "measure that goes",
                                                "measures that go")
                                        + " well by rating, direction or rank without a bad sign, those with the most signs first.",
                        well),
                done(actions, fitting(actions, 0, left)));
    }

    private static String shown(int shown, int all, String one, String many) {
        return shown == all
                ? "The " + PackSentences.count(all, one, many)
                : "%d of the %s".formatted(shown, PackSentences.count(all, one, many));
    }

    /** A measure's name and what is said of it. */
    private record Item(Measure measure, String text) {

        double lines() {
            return AgendaRoom.lines(measure.title() + ". " + text);
        }
    }

    private static double linesOf(List<Item> items) {
        return items.stream().mapToDouble(Item::lines).sum();
    }

    /** The first of them, as far as there is room, but never fewer than some. */
    private static List<Item> fitting(List<Item> items, int fewest, double room) {
        List<Item> shown = new ArrayList<>();
        double left = room;
        for (Item each : items) {
            left -= each.lines();
            if (left < 0 && shown.size() >= fewest) {
                break;
            }
            shown.add(each);
        }
        return shown;
    }

    private List<Item> items(Foremost which, List<Measure> measures, int atMost) {
        return measures.stream()
                .limit(atMost)
                .map(each -> new Item(each, which.words(each) + explained(which, each)))
                .toList();
    }

    private static String explained(Foremost which, Measure measure) {
        if (which == Foremost.BEST) {
            return "";
        }
        CommentaryView said = measure.commentary();
        return said == null || (said.text() == null && said.cause() == null)
                ? " No explanation has been given."
                : " An explanation has been given.";
    }

    /** Those of the measures to look at first before the others. */
    private List<Item> actions() {
        return pack.rows()
                .sorted(Comparator.comparingInt(each -> -Foremost.WORST.signs(each).size()))
                .flatMap(AgendaPages::action)
                .toList();
    }

    private Element done(List<Item> all, List<Item> shown) {
        return section(
                "actions",
                "What is being done",
                all.isEmpty()
                        ? "No action is written down for any measure of this edition."
                        : shown.size() == all.size()
                                ? PackSentences.count(all.size(), "action", "actions")
                                        + ", those of the measures to look at first before the others."
                                : "%d of %d actions, those of the measures to look at first before the others. The rest are in the appendix."
                                        .formatted(shown.size(), all.size()),
                shown);
    }

    private static Stream<Item> action(Measure measure) {
        CommentaryView said = measure.commentary();
        return said == null || said.action() == null
                ? Stream.empty()
                : Stream.of(new Item(measure, PackSentences.action(said.action())));
    }

    private Element section(String id, String heading, String before, List<Item> items) {
        return markup.el(
                "div",
                markup.el("h2", with("id", id), heading),
                markup.el("p", with("class", "before-list"), before),
                items.isEmpty()
                        ? null
                        : markup.el(
                                "ul",
                                with("class", "reds"),
                                items.stream()
                                        .map(
                                                each ->
                                                        markup.el(
                                                                "li",
                                                                markup.el(
                                                                        "b",
                                                                        names.of(each.measure())),
                                                                ". ",
                                                                each.text()))));
    }
}
