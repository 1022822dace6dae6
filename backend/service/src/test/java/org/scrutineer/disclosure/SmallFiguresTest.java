package org.scrutineer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scrutineer.assessment.Unit;
import org.scrutineer.disclosure.SmallFigures.Cell;
import org.scrutineer.disclosure.SmallFigures.Measure;

/** Which figures have to be hidden, and that nobody can work them out from those that are not. */
class SmallFiguresTest {

    private static final DisclosureTerms UP_TO_5 = new DisclosureTerms(5, true, null, null);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private final List<Cell> cells = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "COUNT, 0, , , false",
        "COUNT, 1, , , true",
        "COUNT, 5, , , true",
        "COUNT, 6, , , false",
        "PERCENTAGE, 10, 3, 30, true",
        "PERCENTAGE, 90, 27, 30, true",
        "PERCENTAGE, 100, 30, 30, false",
        "PERCENTAGE, 50, 2, 4, true",
        "PERCENTAGE, 50, 15, 30, false",
        "PERCENTAGE, 7.3, , , false",
        "RATE_PER_10000, 1.2, 4, 33000, true",
        "DAYS, 2, 4, 20, false",
        "DAYS, 2, 8, 4, true",
        "CURRENCY, 3, 3, 100, false"
    })
    void aCountOfFewPeopleIsHidden(
            Unit unit,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean hidden) {
        assertEquals(
                hidden,
                rule(UP_TO_5, unit).hides(new Numbers(value, numerator, denominator, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false", "0, false", ", false"})
    void aFigureOutOfFewIsHidden(@Nullable BigDecimal base, boolean hidden) {
        DisclosureRule rule = rule(new DisclosureTerms(null, false, 10, null), Unit.PERCENTAGE);
        assertEquals(hidden, rule.hides(new Numbers(BigDecimal.TEN, null, base, null, null)));
    }

    @Test
    void theNextSmallestIsHiddenWhereOneWouldBeGivenBack() {
        region(100, 3, 40, 57);
        assertEquals(Set.of("A", "B"), hidden());
    }

    @Test
    void twoThatAreHiddenKeepEachOther() {
        region(100, 3, 4, 93);
        assertEquals(Set.of("A", "B"), hidden());
    }

    @Test
    void twoOnesAreNotEnough() {
        region(100, 1, 1, 40, 58);
        assertEquals(Set.of("A", "B", "C"), hidden());
    }

    @Test
    void twoFivesAreNotEnough() {
        region(100, 5, 5, 40, 50);
        assertEquals(Set.of("A", "B", "C"), hidden());
    }

    @Test
    void theWholeIsHiddenWhereNoOtherPartHidesIt() {
        region(3, 3, 0, 0);
        assertEquals(Set.of("A", "whole"), hidden());
    }

    @Test
    void nothingMoreIsHiddenWhereThePartsDoNotAddUp() {
        region(200, 3, 40, 57);
        assertEquals(Set.of("A"), hidden());
    }

    @Test
    void aPartThatNobodyKnowsHidesTheOther() {
        region(100, 3, 40, 57);
        cells.add(
                new Cell(
                        9,
                        new FigurePlace("M", "E", APRIL, APRIL.plusMonths(1).minusDays(1)),
                        new Numbers(null, null, null, "c", null)));
        assertEquals(Set.of("A"), hidden());
    }

    @Test
    void monthsAreNotGivenBackByTheirQuarter() {
        cell("M", "A", APRIL, 1, 3);
        cell("M", "A", APRIL.plusMonths(1), 1, 20);
        cell("M", "A", APRIL.plusMonths(2), 1, 30);
        cell("Q", "A", APRIL, 3, 53);
        Set<FigurePlace> hidden = figures(UP_TO_5).among(cells);
        assertEquals(
                Set.of(APRIL, APRIL.plusMonths(1)),
                hidden.stream().map(FigurePlace::firstDay).collect(Collectors.toSet()));
        assertTrue(hidden.stream().allMatch(each -> each.indicator().equals("M")));
    }

    @Test
    void withoutSecondarySuppressionNothingElseIsHidden() {
        region(100, 3, 40, 57);
        assertEquals(
                Set.of("A"),
                areas(figures(new DisclosureTerms(5, false, null, null)).among(cells)));
    }

    @Test
    void roundedCountsAreNeverAZeroThatIsNone() {
        DisclosureRule rule = rule(new DisclosureTerms(null, false, null, 5), Unit.COUNT);
        assertEquals(
                "low",
                rule.rounded(new Numbers(new BigDecimal(2), null, null, null, "2")).symbol());
        Numbers three =
                rule.rounded(new Numbers(new BigDecimal(13), null, null, null, "13 children"));
        assertEquals(0, new BigDecimal(15).compareTo(three.value()));
        assertFalse(three.note().contains("13"));
        assertEquals(
                new BigDecimal("14.3"),
                rule(new DisclosureTerms(null, false, null, 5), Unit.PERCENTAGE)
                        .rounded(
                                new Numbers(
                                        new BigDecimal("14.285714"),
                                        BigDecimal.ONE,
                                        new BigDecimal(7),
                                        null,
                                        null))
                        .value());
    }

    @Test
    void aPolicySaysWhatItHides() {
        assertEquals(
                "Hides counts from 1 to 5, figures out of fewer than 10, and what would give them back. Rounds counts to the nearest 5, and shows other figures without what they were made from.",
                new DisclosureTerms(5, true, 10, 5).words());
    }

    /** Parts A, B, C of one whole in one month. */
    private void region(int whole, int... parts) {
        cell("M", "whole", APRIL, 1, whole);
        for (int i = 0; i < parts.length; i++) {
            cell("M", String.valueOf((char) ('A' + i)), APRIL, 1, parts[i]);
        }
    }

    private void cell(String measure, String area, LocalDate first, int months, int value) {
        cells.add(
                new Cell(
                        cells.size(),
                        new FigurePlace(
                                measure, area, first, first.plusMonths(months).minusDays(1)),
                        new Numbers(new BigDecimal(value), null, null, null, null)));
    }

    private Set<String> hidden() {
        return areas(figures(UP_TO_5).among(cells));
    }

    private static Set<String> areas(Set<FigurePlace> hidden) {
        return hidden.stream()
                .map(FigurePlace::area)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SmallFigures figures(DisclosureTerms terms) {
        return new SmallFigures(
                Map.of(
                        "M", new Measure("M", "same", Unit.COUNT, rule(terms, Unit.COUNT)),
                        "Q", new Measure("Q", "same", Unit.COUNT, rule(terms, Unit.COUNT))),
                Stream.of("A", "B", "C", "D", "E")
                        .collect(Collectors.toMap(each -> each, each -> List.of("whole"))));
    }

    private static DisclosureRule rule(DisclosureTerms terms, Unit unit) {
        return new DisclosureRule(terms, HiddenFrom.PUBLIC, unit, 1);
    }
}
