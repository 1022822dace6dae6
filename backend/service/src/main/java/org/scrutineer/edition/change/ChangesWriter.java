package org.scrutineer.edition.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.edition.document.Changes;
import org.scrutineer.edition.document.Changes.Item;
import org.scrutineer.edition.document.Changes.Movement;
import org.scrutineer.edition.document.Changes.Row;
import org.scrutineer.edition.document.ControlChartView.VariationView;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.EditionDocument.Theme;
import org.scrutineer.edition.document.Measure;

/**
 * Says what changed from one edition of a scorecard to another, from what the two say and nothing
 * else, so that it reads the same whenever it is asked for. Pure.
 */
public final class ChangesWriter {

    private static final int MOVES_SHOWN = 5;

    private final EditionDocument earlier;
    private final EditionDocument now;
    private final Map<String, Measure> before;
    private final Map<String, Measure> after;
    private final List<Pair> pairs;

    private ChangesWriter(EditionDocument earlier, EditionDocument now) {
        this.earlier = earlier;
        this.now = now;
        this.before = measures(earlier);
        this.after = measures(now);
        this.pairs =
                after.values().stream()
                        .flatMap(
                                each ->
                                        Stream.ofNullable(before.get(each.indicator()))
                                                .map(was -> new Pair(was, each)))
                        .toList();
    }

    /**
     * @param earlier of the same scorecard: of another period, or of the same one and then what
     *     {@code now} corrects
     */
    public static Changes of(EditionDocument earlier, EditionDocument now) {
        return new ChangesWriter(earlier, now).changes();
    }

    private static Map<String, Measure> measures(EditionDocument document) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (Theme theme : document.themes()) {
            theme.measures().forEach(each -> measures.put(each.indicator(), each));
        }
        return measures;
    }

    private Changes changes() {
        Changes unsaid =
                new Changes(
                        earlier.period(),
                        earlier.publishedAt(),
                        "",
                        earlier.counts(),
                        now.counts(),
                        ratings(Turn.RED::equals),
                        ratings(Turn.GREEN::equals),
                        ratings(turn -> !List.of(Turn.NONE, Turn.RED, Turn.GREEN).contains(turn)),
                        biggestMoves(),
                        found(ChangesWriter::specialCause),
                        only(after, before, "%s was added: %s."),
                        only(before, after, "%s is no longer on this scorecard; it was %s."),
                        setReason(),
                        found(Revisions::target),
                        found(Revisions::revised),
                        withoutNewFigure(),
                        rows());
        return unsaid.withHeadline(
                ChangesHeadline.of(unsaid, pairs.stream().map(Turn::of).toList(), isCorrection()));
    }

    /** As the later edition gives it. */
    private @Nullable String setReason() {
        return earlier.setVersion() == now.setVersion() || now.setChange() == null
                ? null
                : String.join(" ", now.setChange().reasons());
    }

    private List<Item> found(Function<Pair, @Nullable Item> finder) {
        return pairs.stream().map(finder).filter(Objects::nonNull).toList();
    }

    private List<Item> ratings(Predicate<Turn> wanted) {
        return pairs.stream()
                .filter(pair -> wanted.test(Turn.of(pair)))
                .map(pair -> pair.item(RatingWords.of(pair)))
                .toList();
    }

    /** Ties in the scorecard's order. */
    private List<Item> biggestMoves() {
        record Moved(Pair pair, Move move) {}
        return pairs.stream()
                .map(pair -> new Moved(pair, Move.of(pair)))
                .filter(each -> each.move().isBeyondUsual())
                .sorted(Comparator.comparing((Moved each) -> each.move().size()).reversed())
                .limit(MOVES_SHOWN)
                .map(each -> each.pair().item(moved(each.pair(), each.move())))
                .toList();
    }

    /** "Re-referrals worsened (number rose): 24.1% in 2023-24, was 21.9% in 2022-23; ...". */
    private static String moved(Pair pair, Move move) {
        return "%s %s: %s, was %s; %s times its usual movement."
                .formatted(
                        pair.after().title(),
                        Pair.withinSentence(move.text()),
                        Pair.figure(pair.after()),
                        Pair.figure(pair.before()),
                        move.shownSize());
    }

    private static @Nullable Item specialCause(Pair pair) {
        VariationView is = pair.after().variation();
        return is == null || !is.code().isReal() || is.code() == variation(pair.before())
                ? null
                : pair.item(
                        "%s: %s. %s"
                                .formatted(
                                        pair.after().title(),
                                        Pair.withinSentence(is.word()),
                                        is.text()));
    }

    private static Variation variation(Measure measure) {
        return measure.variation() == null ? Variation.COMMON_CAUSE : measure.variation().code();
    }

    private static List<Item> only(
            Map<String, Measure> in, Map<String, Measure> notIn, String sentence) {
        return in.values().stream()
                .filter(each -> !notIn.containsKey(each.indicator()))
                .map(
                        each ->
                                Pair.item(
                                        each,
                                        sentence.formatted(each.title(), Pair.ratedFigure(each))))
                .toList();
    }

    private boolean isCorrection() {
        return earlier.period().equals(now.period());
    }

    /** A correction is not expected to bring any. */
    private List<Item> withoutNewFigure() {
        return (isCorrection() ? List.<Pair>of() : pairs)
                .stream()
                        .filter(pair -> !pair.hasNewerFigure())
                        .map(
                                pair ->
                                        pair.item(
                                                pair.is() == null
                                                        ? "%s has no figure yet."
                                                                .formatted(pair.after().title())
                                                        : "%s has no newer figure than %s."
                                                                .formatted(
                                                                        pair.after().title(),
                                                                        Pair.figure(pair.after()))))
                        .toList();
    }

    /** In the scorecard's order; what was dropped comes last. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Theme theme : now.themes()) {
            for (Measure measure : theme.measures()) {
                Measure was = before.get(measure.indicator());
                Move move =
                        was == null
                                ? new Move(Movement.ADDED, "Added", null)
                                : Move.of(new Pair(was, measure));
                rows.add(row(theme, was, measure, move));
            }
        }
        for (Theme theme : earlier.themes()) {
            theme.measures().stream()
                    .filter(each -> !after.containsKey(each.indicator()))
                    .map(
                            each ->
                                    row(
                                            theme,
                                            each,
                                            null,
                                            new Move(Movement.DROPPED, "No longer shown", null)))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static Row row(
            Theme theme, @Nullable Measure before, @Nullable Measure after, Move move) {
        Measure named = Objects.requireNonNull(after == null ? before : after);
        return new Row(
                named.indicator(),
                named.title(),
                theme.name(),
                before == null ? null : Pair.side(before),
                after == null ? null : Pair.side(after),
                move.movement(),
                move.text(),
                move.shownSize());
    }
}
