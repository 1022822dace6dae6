package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Month;
import org.scrutineer.period.YearType;

/** What must hold of a whole measure, whatever its figures. */
class MeasurePropertiesTest {

    private static final YearMonth FIRST = YearMonth.of(2020, 4);

    @Property(tries = 200)
    void negatingFiguresAndSwappingHighAndLowSaysTheSame(
            @ForAll("series") List<BigDecimal> values,
            @ForAll("figures") BigDecimal target,
            @ForAll DirectionScheme scheme) {
        Assessment high = assess(values, Polarity.HIGH_IS_GOOD, target, scheme);
        Assessment low = assess(negate(values), Polarity.LOW_IS_GOOD, target.negate(), scheme);
        assertEquals(high.rating().code(), low.rating().code());
        assertEquals(high.direction().code(), low.direction().code());
        assertEquals(high.yearOnYear().code(), low.yearOnYear().code());
        assertEquals(high.chart().variation(), low.chart().variation());
        assertEquals(high.chart().assurance().code(), low.chart().assurance().code());
        assertEquals(
                high.standings().stream().map(Standing::code).toList(),
                low.standings().stream().map(Standing::code).toList());
        assertEquals(high.position().rank(), low.position().rank());
    }

    @Property(tries = 200)
    void theOrderOfTheFiguresDoesNotMatter(
            @ForAll("series") List<BigDecimal> values,
            @ForAll Polarity polarity,
            @ForAll Random random) {
        List<Figure> figures = figures(values);
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        Assessment.Reading reading = reading(polarity, DirectionScheme.STANDARD);
        assertEquals(of(figures, reading, BigDecimal.TEN), of(shuffled, reading, BigDecimal.TEN));
    }

    @Property(tries = 200)
    void aFarAwayPeriodDoesNotChangeAMonthsRating(
            @ForAll("series") List<BigDecimal> values,
            @ForAll("figures") BigDecimal far,
            @ForAll Polarity polarity,
            @ForAll("figures") BigDecimal target) {
        List<Figure> figures = figures(values);
        List<Figure> more = new ArrayList<>(figures);
        more.add(new Figure(new Month(YearMonth.of(1999, 7)), far, null, null));
        Assessment.Reading reading = reading(polarity, DirectionScheme.STANDARD);
        Assessment without = of(figures, reading, target);
        Assessment with = of(more, reading, target);
        assertEquals(without.rating(), with.rating());
        assertEquals(without.direction(), with.direction());
        assertEquals(without.yearToDate(), with.yearToDate());
        assertEquals(without.position(), with.position());
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.integers().between(-2000, 2000).map(i -> BigDecimal.valueOf(i, 2));
    }

    @Provide
    Arbitrary<List<BigDecimal>> series() {
        return figures().list().ofMinSize(1).ofMaxSize(30);
    }

    private static Assessment assess(
            List<BigDecimal> values, Polarity polarity, BigDecimal target, DirectionScheme scheme) {
        return of(figures(values), reading(polarity, scheme), target);
    }

    /** Compared with 1, or -1 where the figures are mirrored, and ranked among themselves. */
    private static Assessment of(
            List<Figure> figures, Assessment.Reading reading, BigDecimal target) {
        BigDecimal other =
                reading.polarity() == Polarity.LOW_IS_GOOD
                        ? BigDecimal.ONE.negate()
                        : BigDecimal.ONE;
        List<BigDecimal> known =
                figures.stream()
                        .filter(each -> each.period().firstDay().getYear() > 2000)
                        .map(Figure::value)
                        .sorted()
                        .toList();
        return Assessment.of(
                figures,
                reading,
                new YearTarget("2023-24", Target.of(target, null), null, null, null, null),
                List.of(new Benchmark("E92000001", "England", other, "")),
                new Position.Authorities(known, known.size()));
    }

    private static Assessment.Reading reading(Polarity polarity, DirectionScheme scheme) {
        return new Assessment.Reading(
                Unit.RATIO,
                1,
                polarity,
                Frequency.MONTHLY,
                YearType.FINANCIAL,
                Aggregation.SNAPSHOT,
                null,
                null,
                null,
                List.of(),
                new AssessmentChoices(scheme, 50, true, false));
    }

    private static List<Figure> figures(List<BigDecimal> values) {
        return IntStream.range(0, values.size())
                .mapToObj(
                        i -> new Figure(new Month(FIRST.plusMonths(i)), values.get(i), null, null))
                .toList();
    }

    private static List<BigDecimal> negate(List<BigDecimal> values) {
        return values.stream().map(BigDecimal::negate).toList();
    }
}
