package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.assessment.PartsOf.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scrutineer.assessment.Comparators.Method;
import org.scrutineer.assessment.Comparators.Quartiles;

/** What holds for every group of areas. */
class ComparatorsPropertiesTest {

    /** With ties and gaps. */
    @Provide
    Arbitrary<List<BigDecimal>> areas() {
        return Arbitraries.integers()
                .between(-50, 1000)
                .map(tenths -> BigDecimal.valueOf(tenths, 1))
                .injectNull(0.1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .filter(values -> values.stream().anyMatch(Objects::nonNull));
    }

    @Provide
    Arbitrary<Polarity> oneWay() {
        return Arbitraries.of(Polarity.HIGH_IS_GOOD, Polarity.LOW_IS_GOOD);
    }

    @Property
    void theOrderOfAreasDoesNotMatter(
            @ForAll("areas") List<BigDecimal> areas,
            @ForAll("oneWay") Polarity polarity,
            @ForAll Method method,
            @ForAll Random random) {
        List<BigDecimal> shuffled = new ArrayList<>(areas);
        Collections.shuffle(shuffled, random);
        BigDecimal own = areas.stream().filter(Objects::nonNull).findFirst().orElseThrow();
        assertEquals(Comparators.average(areas, method), Comparators.average(shuffled, method));
        assertEquals(Quartiles.of(areas), Quartiles.of(shuffled));
        assertEquals(
                Comparators.rank(own, areas, polarity), Comparators.rank(own, shuffled, polarity));
        assertEquals(
                Comparators.check("England", own, parts(areas), Unit.PERCENTAGE, 1),
                Comparators.check("England", own, parts(shuffled), Unit.PERCENTAGE, 1));
    }

    @Property
    void addingGapsChangesNoAverageRankOrQuartile(
            @ForAll("areas") List<BigDecimal> areas, @ForAll("oneWay") Polarity polarity) {
        List<BigDecimal> known = areas.stream().filter(Objects::nonNull).toList();
        for (Method method : Method.values()) {
            assertEquals(Comparators.average(known, method), Comparators.average(areas, method));
        }
        assertEquals(Quartiles.of(known), Quartiles.of(areas));
        assertEquals(
                Comparators.rank(known.getFirst(), known, polarity),
                Comparators.rank(known.getFirst(), areas, polarity));
    }

    @Property
    void anAverageLiesWithinItsPartsAndSoIsTrusted(
            @ForAll("areas") List<BigDecimal> areas, @ForAll Method method) {
        BigDecimal average = Comparators.average(areas, method).value();
        assertEquals(
                average,
                Comparators.check("Neighbours", average, parts(areas), Unit.PERCENTAGE, 3).value());
    }

    @Property
    void negatingValuesAndSwappingHighAndLowRanksTheSame(@ForAll("areas") List<BigDecimal> areas) {
        List<BigDecimal> known = areas.stream().filter(Objects::nonNull).toList();
        List<BigDecimal> negated = known.stream().map(BigDecimal::negate).toList();
        for (BigDecimal value : known) {
            assertEquals(
                    Comparators.rank(value, known, Polarity.HIGH_IS_GOOD),
                    Comparators.rank(value.negate(), negated, Polarity.LOW_IS_GOOD));
        }
    }

    @Property
    void theBestIsFirstAndNobodyBetterHasAWorseRankOrBand(
            @ForAll("areas") List<BigDecimal> areas, @ForAll("oneWay") Polarity polarity) {
        List<BigDecimal> best = new ArrayList<>(areas.stream().filter(Objects::nonNull).toList());
        Collections.sort(best);
        if (polarity == Polarity.HIGH_IS_GOOD) {
            Collections.reverse(best);
        }
        Quartiles quartiles = Quartiles.of(areas);
        assertEquals(1, Comparators.rank(best.getFirst(), areas, polarity));
        for (int i = 1; i < best.size(); i++) {
            int rank = Comparators.rank(best.get(i), areas, polarity);
            assertEquals(
                    best.get(i).equals(best.get(i - 1))
                            ? Comparators.rank(best.get(i - 1), areas, polarity)
                            : i + 1,
                    rank);
            assertTrue(
                    quartiles
                                    .band(best.get(i - 1), polarity)
                                    .compareTo(quartiles.band(best.get(i), polarity))
                            <= 0);
        }
    }

    @Property
    void quartilesAreInOrder(@ForAll("areas") List<BigDecimal> areas) {
        Quartiles quartiles = Quartiles.of(areas);
        List<BigDecimal> bounds =
                List.of(
                        quartiles.min(),
                        quartiles.first(),
                        quartiles.median(),
                        quartiles.third(),
                        quartiles.max());
        assertEquals(bounds.stream().sorted().toList(), bounds);
        assertEquals(quartiles.median(), Comparators.average(areas, Method.MEDIAN).value());
    }
}
