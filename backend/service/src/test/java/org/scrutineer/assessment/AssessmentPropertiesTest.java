package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.assessment.Polarity.HIGH_IS_GOOD;
import static org.scrutineer.assessment.Polarity.IN_RANGE;
import static org.scrutineer.assessment.Polarity.LOW_IS_GOOD;
import static org.scrutineer.assessment.Polarity.NONE;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.scrutineer.assessment.Direction.Reading;
import org.scrutineer.assessment.Target.Bound;
import org.scrutineer.period.Year;
import org.scrutineer.period.YearType;

/** What holds for every figure and target. */
class AssessmentPropertiesTest {

    private static final Year BEFORE = new Year(YearType.FINANCIAL, 2022);
    private static final Year NOW = new Year(YearType.FINANCIAL, 2023);

    /** Near enough to each other that limits are met, missed and hit exactly. */
    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.oneOf(
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-20), BigDecimal.valueOf(120))
                                .ofScale(3),
                        Arbitraries.integers().between(-5, 5).map(BigDecimal::valueOf),
                        Arbitraries.integers()
                                .between(-500, 500)
                                .map(halves -> BigDecimal.valueOf(halves * 5L, 2)))
                .withoutEdgeCases();
    }

    @Property
    void roundingIsToTheNearestAndATieGoesAwayFromZero(
            @ForAll("figures") BigDecimal value, @ForAll @IntRange(max = 4) int decimals) {
        BigDecimal rounded = Rounding.round(value, decimals);
        BigDecimal half = BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.valueOf(2));
        BigDecimal off = rounded.subtract(value);
        assertEquals(decimals, rounded.scale());
        assertTrue(off.abs().compareTo(half) <= 0);
        assertTrue(off.abs().compareTo(half) < 0 || rounded.abs().compareTo(value.abs()) > 0);
        assertEquals(rounded, Rounding.round(rounded, decimals));
    }

    @Property
    void aFigureIsRatedAndReadAsItIsShown(
            @ForAll("figures") BigDecimal value,
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal amber) {
        BigDecimal shown = Rounding.round(value, 1);
        Target set = Target.of(target, amber);
        assertEquals(rate(value, HIGH_IS_GOOD, set), rate(shown, HIGH_IS_GOOD, set));
        assertEquals(rate(value, LOW_IS_GOOD, set), rate(shown, LOW_IS_GOOD, set));
        assertEquals(
                travel(value, target, LOW_IS_GOOD, null, null).code(),
                travel(shown, Rounding.round(target, 1), LOW_IS_GOOD, null, null).code());
    }

    @Property
    void negatingFiguresAndLimitsAndSwappingHighAndLowRatesTheSame(
            @ForAll("figures") BigDecimal value,
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal amber,
            @ForAll Bound bound,
            @ForAll boolean tolerated) {
        BigDecimal limit = tolerated ? amber : null;
        Target set = new Target(target, bound, limit, null, null, null, null, null, null, null);
        Target mirrored =
                new Target(
                        target.negate(),
                        bound,
                        negate(limit),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertEquals(rate(value, HIGH_IS_GOOD, set), rate(value.negate(), LOW_IS_GOOD, mirrored));
    }

    @Property
    void negatingAFigureAndItsRangeRatesTheSame(
            @ForAll("figures") BigDecimal value, @ForAll("ranges") Target range) {
        assertEquals(rate(value, IN_RANGE, range), rate(value.negate(), IN_RANGE, mirror(range)));
    }

    @Property
    void negatingFiguresAndSwappingHighAndLowReadsTheSameDirection(
            @ForAll("figures") BigDecimal before,
            @ForAll("figures") BigDecimal now,
            @ForAll boolean banded) {
        BigDecimal band = banded ? BigDecimal.ONE : null;
        Direction high = travel(before, now, HIGH_IS_GOOD, band, null);
        Direction low = travel(before.negate(), now.negate(), LOW_IS_GOOD, band, null);
        assertEquals(high.code(), low.code());
        assertEquals(high.arrow(), low.arrow());
    }

    @Property
    void negatingFiguresAndTheRangeJudgesTheSameDirection(
            @ForAll("figures") BigDecimal before,
            @ForAll("figures") BigDecimal now,
            @ForAll("ranges") Target range) {
        assertEquals(
                judged(travel(before, now, IN_RANGE, null, range)),
                judged(travel(before.negate(), now.negate(), IN_RANGE, null, mirror(range))));
    }

    @Property
    void turningTimeRoundTurnsTheDirection(
            @ForAll("figures") BigDecimal one,
            @ForAll("figures") BigDecimal other,
            @ForAll Polarity polarity) {
        int there = judged(travel(one, other, polarity, null, null));
        int back = judged(travel(other, one, polarity, null, null));
        assertEquals(-there, back);
    }

    @Property
    void aBetterFigureIsNeverRatedWorse(
            @ForAll("figures") BigDecimal one,
            @ForAll("figures") BigDecimal other,
            @ForAll("figures") BigDecimal target,
            @ForAll("figures") BigDecimal amber) {
        Target set = Target.of(target.max(amber), target.min(amber));
        assertTrue(
                rate(one.max(other), HIGH_IS_GOOD, set)
                                .compareTo(rate(one.min(other), HIGH_IS_GOOD, set))
                        <= 0);
    }

    @Property
    void whatIsBetterThanAnotherAreaIsWhatHasImprovedOnItsFigure(
            @ForAll("figures") BigDecimal own,
            @ForAll("figures") BigDecimal other,
            @ForAll Polarity polarity) {
        Standing standing =
                Standing.of(
                        own,
                        new Benchmark("E92000001", "England", other, ""),
                        Unit.PERCENTAGE,
                        reading(polarity, null, null));
        String expected =
                switch (travel(other, own, polarity, null, null).code()) {
                    case IMPROVED -> "BETTER";
                    case WORSENED, WORSENED_WITHIN_LIMITS, WORSENED_OUTSIDE_LIMITS -> "WORSE";
                    case NO_CHANGE -> "SAME";
                    case INCREASED -> "HIGHER";
                    case DECREASED -> "LOWER";
                    case NOT_AVAILABLE -> "NOT_COMPARED";
                };
        assertEquals(expected, standing.code().name());
    }

    @Property
    void activityIsNeverRatedNorJudged(
            @ForAll("figures") BigDecimal before,
            @ForAll("figures") BigDecimal now,
            @ForAll("figures") BigDecimal target) {
        assertEquals(Rating.Code.NOT_RATED, rate(now, NONE, Target.of(target, null)));
        assertEquals(0, judged(travel(before, now, NONE, null, null)));
    }

    @Property
    void everyReasonIsASentence(
            @ForAll("figures") BigDecimal value,
            @ForAll Polarity polarity,
            @ForAll Unit unit,
            @ForAll("ranges") Target range) {
        String reason = Rating.of(value, unit, 1, polarity, range, "2023-24").reason();
        assertTrue(
                reason.endsWith(".")
                        && !reason.contains("null")
                        && !reason.contains("  ")
                        && !reason.contains(".."),
                reason);
    }

    /**
     * Ranges whose ends and tolerances are in order, as they can be set; any but both ends may be
     * open.
     */
    @Provide
    Arbitrary<Target> ranges() {
        return figures()
                .list()
                .ofSize(4)
                .flatMap(
                        any ->
                                Arbitraries.integers()
                                        .between(0, 15)
                                        .map(open -> range(any.stream().sorted().toList(), open)));
    }

    private static Target range(List<BigDecimal> sorted, int open) {
        boolean bothOpen = (open & 3) == 3;
        return Target.range(
                (open & 1) != 0 && !bothOpen ? null : sorted.get(1),
                (open & 2) != 0 && !bothOpen ? null : sorted.get(2),
                (open & 4) != 0 ? null : sorted.get(0),
                (open & 8) != 0 ? null : sorted.get(3));
    }

    private static Target mirror(Target range) {
        return Target.range(
                negate(range.high()),
                negate(range.low()),
                negate(range.amberHigh()),
                negate(range.amberLow()));
    }

    private static BigDecimal negate(BigDecimal number) {
        return number == null ? null : number.negate();
    }

    private static Rating.Code rate(BigDecimal value, Polarity polarity, Target target) {
        return Rating.of(value, Unit.PERCENTAGE, 1, polarity, target, "2023-24").code();
    }

    private static Direction travel(
            BigDecimal before, BigDecimal now, Polarity polarity, BigDecimal band, Target range) {
        Observation latest = new Observation(NOW, now);
        return Direction.of(
                latest,
                List.of(new Observation(BEFORE, before), latest),
                reading(polarity, band, range));
    }

    private static Reading reading(Polarity polarity, BigDecimal band, Target range) {
        return new Reading(
                DirectionScheme.STANDARD,
                polarity,
                1,
                DirectionComparator.PREVIOUS_PERIOD,
                band,
                YearType.FINANCIAL,
                range);
    }

    /** 1 improved, -1 worsened, 0 neither. */
    private static int judged(Direction direction) {
        return switch (direction.code()) {
            case IMPROVED -> 1;
            case WORSENED -> -1;
            default -> 0;
        };
    }
}
