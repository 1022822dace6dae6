package org.scrutineer.edition.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.Unit;
import org.scrutineer.edition.document.Changes;
import org.scrutineer.edition.document.Changes.Item;
import org.scrutineer.edition.document.Changes.Movement;
import org.scrutineer.edition.document.Changes.Row;
import org.scrutineer.edition.document.EditionDocument;

/** What must hold of any two editions. */
class ChangesPropertiesTest {

    private static final Map<Movement, Movement> MIRRORED =
            Map.of(
                    Movement.IMPROVED, Movement.WORSENED,
                    Movement.WORSENED, Movement.IMPROVED,
                    Movement.ROSE, Movement.FELL,
                    Movement.FELL, Movement.ROSE,
                    Movement.ADDED, Movement.DROPPED,
                    Movement.DROPPED, Movement.ADDED,
                    Movement.LEVEL, Movement.LEVEL,
                    Movement.NOT_NEWER, Movement.NOT_NEWER,
                    Movement.NOT_COMPARED, Movement.NOT_COMPARED);

    @Property(tries = 200)
    void nothingChangedSinceItself(@ForAll("editions") EditionDocument edition) {
        Changes changes = ChangesWriter.of(edition, edition);
        assertEquals(changes.before(), changes.after());
        assertEquals(
                List.of(),
                Stream.of(
                                changes.turnedRed(),
                                changes.turnedGreen(),
                                changes.otherRatings(),
                                changes.biggestMoves(),
                                changes.specialCauses(),
                                changes.added(),
                                changes.dropped(),
                                changes.targets(),
                                changes.revised())
                        .flatMap(List::stream)
                        .toList());
        assertEquals("This correction changes no rating, figure or target.", changes.headline());
        assertTrue(changes.rows().stream().allMatch(row -> row.movement() == Movement.NOT_NEWER));
    }

    @Property(tries = 300)
    void swappingTheTwoMirrorsAllThatIsSaid(
            @ForAll("editions") EditionDocument one, @ForAll("editions") EditionDocument other) {
        Changes there = ChangesWriter.of(one, other);
        Changes back = ChangesWriter.of(other, one);
        assertEquals(there.before(), back.after());
        assertEquals(there.after(), back.before());
        assertEquals(codes(there.added()), codes(back.dropped()));
        assertEquals(codes(there.dropped()), codes(back.added()));
        assertEquals(codes(there.targets()), codes(back.targets()));
        assertEquals(codes(there.revised()), codes(back.revised()));
        assertEquals(codes(there.withoutNewFigure()), codes(back.withoutNewFigure()));
        assertEquals(rated(there), rated(back));
        Map<String, Row> mirror = rows(back);
        assertEquals(rows(there).keySet(), mirror.keySet());
        for (Row row : there.rows()) {
            Row mirrored = mirror.get(row.indicator());
            assertEquals(MIRRORED.get(row.movement()), mirrored.movement(), row.toString());
            assertEquals(row.size(), mirrored.size());
            assertEquals(row.before(), mirrored.after());
            assertEquals(row.after(), mirrored.before());
        }
    }

    @Property(tries = 200)
    void countsAgreeWithWhatTurned(
            @ForAll("editions") EditionDocument one, @ForAll("editions") EditionDocument other) {
        Changes changes = ChangesWriter.of(one, other);
        Set<String> both =
                changes.rows().stream()
                        .filter(row -> row.before() != null && row.after() != null)
                        .filter(row -> row.before().rating() != row.after().rating())
                        .map(Row::indicator)
                        .collect(Collectors.toSet());
        assertEquals(both, rated(changes));
        assertTrue(changes.biggestMoves().size() <= 5);
    }

    @Provide
    Arbitrary<EditionDocument> editions() {
        return Combinators.combine(sketches(), Arbitraries.of("2018-19", "2019-20", "2020-21"))
                .as(
                        (sketches, period) ->
                                Sketch.edition(period, 1, sketches.toArray(Sketch[]::new)));
    }

    /** Of six measures some, in any order, each with up to eight years of figures and gaps. */
    private static Arbitrary<List<Sketch>> sketches() {
        Arbitrary<BigDecimal> figures =
                Arbitraries.integers()
                        .between(0, 400)
                        .map(tenths -> BigDecimal.valueOf(tenths, 1))
                        .injectNull(0.1);
        Arbitrary<List<BigDecimal>> series = figures.list().ofMaxSize(8);
        Arbitrary<Target> targets =
                Arbitraries.of(
                        Target.of(BigDecimal.TEN, BigDecimal.ONE),
                        Target.of(BigDecimal.valueOf(20), null),
                        Target.range(BigDecimal.TEN, BigDecimal.valueOf(20), null, null));
        return IntStream.range(0, 6)
                .mapToObj(
                        i ->
                                Combinators.combine(
                                                series,
                                                targets.injectNull(0.2),
                                                Arbitraries.of(Polarity.values()),
                                                Arbitraries.of(Unit.COUNT, Unit.PERCENTAGE))
                                        .as(
                                                (values, target, polarity, unit) ->
                                                        sketch(i, values, target, polarity, unit)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), Combinators::combine))
                .as(Function.identity())
                .flatMap(
                        all ->
                                Arbitraries.shuffle(all)
                                        .flatMap(
                                                shuffled ->
                                                        Arbitraries.integers()
                                                                .between(0, shuffled.size())
                                                                .map(
                                                                        count ->
                                                                                shuffled.subList(
                                                                                        0,
                                                                                        count))));
    }

    private static Sketch sketch(
            int number, List<BigDecimal> values, Target target, Polarity polarity, Unit unit) {
        String name = "M-" + number;
        return new Sketch(
                name,
                name,
                polarity,
                target,
                null,
                null,
                null,
                unit,
                Sketch.labels(values.size()),
                values);
    }

    private static Set<String> rated(Changes changes) {
        return Stream.of(changes.turnedRed(), changes.turnedGreen(), changes.otherRatings())
                .flatMap(List::stream)
                .map(Item::indicator)
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(List<Item> items) {
        return items.stream().map(Item::indicator).collect(Collectors.toSet());
    }

    private static Map<String, Row> rows(Changes changes) {
        return changes.rows().stream()
                .collect(Collectors.toMap(Row::indicator, Function.identity()));
    }
}
