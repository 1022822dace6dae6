package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.assessment.ControlCharts.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.scrutineer.assessment.ControlChart.Entry;
import org.scrutineer.assessment.ControlChart.Options;
import org.scrutineer.assessment.ControlChart.Point;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.SpecialCause.Rule;
import org.scrutineer.assessment.SpecialCause.Way;

/** What holds for every control chart. */
class ControlChartPropertiesTest {

    /** Ups and downs with leaps, runs and ties, so that every rule is met. */
    @Provide
    Arbitrary<List<BigDecimal>> figures() {
        Arbitrary<BigDecimal> any =
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-50), BigDecimal.valueOf(150))
                        .ofScale(2);
        Arbitrary<BigDecimal> steps =
                Arbitraries.of(-4, -1, -1, 0, 1, 1, 1, 12).map(BigDecimal::valueOf);
        return Arbitraries.oneOf(
                any.list().ofMinSize(13).ofMaxSize(40),
                steps.list().ofMinSize(13).ofMaxSize(60),
                steps.list().ofMinSize(13).ofMaxSize(60).map(ControlChartPropertiesTest::walk));
    }

    @Property
    void everyPointIsMarkedByTheFirstRuleThatFits(
            @ForAll("figures") List<BigDecimal> figures, @ForAll boolean outsideCounts) {
        List<Point> points =
                chart(figures, Polarity.NONE, new Options(true, outsideCounts, Set.of(), null, 13))
                        .points();
        for (int i = 0; i < points.size(); i++) {
            assertEquals(
                    expected(points, i, outsideCounts), points.get(i).cause().rule(), "at " + i);
        }
    }

    @Property
    void negatingFiguresAndTheTargetAndSwappingHighAndLowSaysTheSame(
            @ForAll("figures") List<BigDecimal> figures, @ForAll @IntRange(max = 20) int target) {
        BigDecimal aim = BigDecimal.valueOf(target);
        ControlChart high =
                ControlChart.of(
                        entries(figures),
                        reading(Polarity.HIGH_IS_GOOD, Target.of(aim, null)),
                        Options.USUAL);
        ControlChart low =
                ControlChart.of(
                        entries(figures.stream().map(BigDecimal::negate).toList()),
                        reading(Polarity.LOW_IS_GOOD, Target.of(aim.negate(), null)),
                        Options.USUAL);
        assertEquals(
                high.variation() == Variation.UNDECIDED, low.variation() == Variation.UNDECIDED);
        assertEquals(variations(high), variations(low));
        assertEquals(high.assurance().code(), low.assurance().code());
        for (int i = 0; i < high.points().size(); i++) {
            Point one = high.points().get(i);
            Point other = low.points().get(i);
            assertEquals(one.cause().rule(), other.cause().rule());
            assertEquals(opposite(one.cause().way()), other.cause().way());
            assertEquals(opposite(one.side()), other.side());
        }
    }

    @Property
    void movingEveryFigureByTheSameAmountChangesNoMark(
            @ForAll("figures") List<BigDecimal> figures, @ForAll @IntRange(min = -99) int by) {
        List<BigDecimal> moved =
                figures.stream().map(value -> value.add(BigDecimal.valueOf(by))).toList();
        ControlChart here = chart(figures, Polarity.NONE, Options.USUAL);
        ControlChart there = chart(moved, Polarity.NONE, Options.USUAL);
        // Which figures are zero is all that depends on where they lie.
        Assume.that(isDrawn(here) && isDrawn(there));
        assertEquals(causes(here), causes(there));
    }

    @Property
    void aStretchIsAsItWouldBeAlone(
            @ForAll("figures") List<BigDecimal> before, @ForAll("figures") List<BigDecimal> after) {
        Options rebased = new Options(true, false, Set.of(before.size()), null, 13);
        ControlChart first = chart(before, Polarity.NONE, Options.USUAL);
        ControlChart second = chart(after, Polarity.NONE, Options.USUAL);
        Assume.that(isDrawn(first) && isDrawn(second));
        List<SpecialCause> together =
                causes(
                        chart(
                                Stream.concat(before.stream(), after.stream()).toList(),
                                Polarity.NONE,
                                rebased));
        assertEquals(
                Stream.concat(causes(first).stream(), causes(second).stream()).toList(), together);
    }

    @Property
    void screeningOnlyNarrowsTheLimitsAndLeavesTheMean(
            @ForAll("figures") List<BigDecimal> figures) {
        ControlLimits screened = ControlLimits.of(figures, true);
        ControlLimits unscreened = ControlLimits.of(figures, false);
        assertEquals(unscreened.mean(), screened.mean());
        assertTrue(
                screened.limits().upper().compareTo(unscreened.limits().upper()) <= 0
                        && screened.limits().lower().compareTo(unscreened.limits().lower()) >= 0);
    }

    @Property
    void aTargetIsAtMostMetOrMissed(
            @ForAll("figures") List<BigDecimal> figures, @ForAll @IntRange(max = 20) int target) {
        ControlLimits.Limits limits = ControlLimits.of(figures, true).limits();
        Assume.that(limits.hasWidth());
        BigDecimal aim = BigDecimal.valueOf(target);
        Assurance.Code code =
                Assurance.of(limits, Polarity.LOW_IS_GOOD, Unit.COUNT, Target.of(aim, null)).code();
        assertEquals(
                aim.compareTo(limits.upper()) > 0
                        ? Assurance.Code.CONSISTENTLY_MEETS
                        : aim.compareTo(limits.lower()) < 0
                                ? Assurance.Code.CONSISTENTLY_MISSES
                                : Assurance.Code.HIT_AND_MISS,
                code);
    }

    @Property
    void whatItSaysIsInSentences(
            @ForAll("figures") List<BigDecimal> figures, @ForAll Polarity polarity) {
        ControlChart chart = chart(figures, polarity, Options.USUAL);
        assertTrue(chart.text().endsWith(".") && !chart.text().contains("  "), chart.text());
        assertEquals(
                chart.variation() == Variation.COMMON_CAUSE,
                chart.text().contains("not a real change"),
                chart.text());
    }

    /**
     * Whatever the figures: more than half of them zero, or a constant, or mostly one and leaps.
     */
    @Property
    void figuresThatHardlyMoveHaveNoVerdict(
            @ForAll @IntRange(min = 13, max = 48) int figures,
            @ForAll @IntRange(max = 6) int usual,
            @ForAll("events") List<Integer> events) {
        List<BigDecimal> values =
                new ArrayList<>(Collections.nCopies(figures, BigDecimal.valueOf(usual)));
        events.forEach(at -> values.set(at % figures, BigDecimal.valueOf(usual + 1)));
        ControlChart chart = chart(values, Polarity.LOW_IS_GOOD, Options.USUAL);
        assertEquals(Variation.UNDECIDED, chart.variation(), values.toString());
        assertEquals(List.of(), chart.points());
        assertEquals(Assurance.Code.NONE, chart.assurance().code());
        assertTrue(chart.text().contains("cannot be said: "), chart.text());
    }

    /** In so few of at least 13 periods that every movement is a leap. */
    @Provide
    Arbitrary<List<Integer>> events() {
        return Arbitraries.integers().between(0, 47).list().ofMaxSize(1);
    }

    private static boolean isDrawn(ControlChart chart) {
        return !chart.points().isEmpty();
    }

    /** The rules as they are defined, window by window. */
    private static Rule expected(List<Point> points, int i, boolean outsideCounts) {
        if (isOutside(points.get(i))) {
            return Rule.OUTSIDE;
        }
        if (windows(points, i, 7).anyMatch(ControlChartPropertiesTest::isMonotone)) {
            return Rule.TREND;
        }
        if (isNear(points.get(i), outsideCounts)
                && windows(points, i, 3)
                        .anyMatch(
                                three ->
                                        isOneSided(three)
                                                && three.stream()
                                                                .filter(
                                                                        each ->
                                                                                isNear(
                                                                                        each,
                                                                                        outsideCounts))
                                                                .count()
                                                        >= 2)) {
            return Rule.TWO_OF_THREE;
        }
        return windows(points, i, 7).anyMatch(ControlChartPropertiesTest::isOneSided)
                ? Rule.SHIFT
                : Rule.NONE;
    }

    private static Stream<List<Point>> windows(List<Point> points, int i, int size) {
        return IntStream.rangeClosed(Math.max(0, i - size + 1), Math.min(i, points.size() - size))
                .mapToObj(from -> points.subList(from, from + size));
    }

    private static boolean isOutside(Point point) {
        return point.limits().limits().isOutside(point.value());
    }

    private static boolean isNear(Point point, boolean outsideCounts) {
        return point.limits().limits().isBeyondNear(point.value())
                && (outsideCounts || !isOutside(point));
    }

    private static boolean isOneSided(List<Point> window) {
        return window.stream().allMatch(each -> each.side() == Way.HIGH)
                || window.stream().allMatch(each -> each.side() == Way.LOW);
    }

    private static boolean isMonotone(List<Point> window) {
        List<Integer> steps =
                IntStream.range(1, window.size())
                        .mapToObj(i -> window.get(i).value().compareTo(window.get(i - 1).value()))
                        .toList();
        return steps.stream().allMatch(step -> step > 0)
                || steps.stream().allMatch(step -> step < 0);
    }

    private static List<BigDecimal> walk(List<BigDecimal> steps) {
        BigDecimal[] walk = steps.toArray(BigDecimal[]::new);
        Arrays.parallelPrefix(walk, BigDecimal::add);
        return List.of(walk);
    }

    private static Way opposite(Way way) {
        return switch (way) {
            case HIGH -> Way.LOW;
            case LOW -> Way.HIGH;
            case NEITHER -> Way.NEITHER;
        };
    }

    private static ControlChart chart(
            List<BigDecimal> figures, Polarity polarity, Options options) {
        return ControlChart.of(entries(figures), reading(polarity), options);
    }

    private static List<Entry> entries(List<BigDecimal> figures) {
        return figures.stream().map(value -> new Entry(null, value, List.of())).toList();
    }

    private static List<Variation> variations(ControlChart chart) {
        return chart.points().stream().map(Point::variation).toList();
    }

    private static List<SpecialCause> causes(ControlChart chart) {
        return chart.points().stream().map(Point::cause).toList();
    }
}
