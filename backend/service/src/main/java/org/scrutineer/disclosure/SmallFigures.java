package org.scrutineer.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Unit;
import org.scrutineer.disclosure.Equation.Term;

/**
 * Finds which figures are hidden: those that a policy names, and as many more as are needed for
 * those to stay hidden. Pure.
 */
final class SmallFigures {

    /** How near parts come to their whole, where no policy of theirs says what a small count is. */
    private static final int NEARLY = 5;

    private final Map<String, Measure> measures;
    private final Map<String, List<String>> wholes;

    /**
     * A measure whose figures may be hidden or give hidden ones back.
     *
     * @param count what it counts, by which one that is counted by the month is known from the same
     *     by the year; null where its periods do not add up
     * @param rule null where its source has no policy
     */
    record Measure(String code, @Nullable String count, Unit unit, @Nullable DisclosureRule rule) {

        boolean mayHide() {
            return rule != null && rule.terms().secondary();
        }

        @Nullable Integer most() {
            return rule == null ? null : rule.terms().countsUpTo();
        }
    }

    /** A figure that stands now. */
    record Cell(long id, FigurePlace place, Numbers numbers) {}

    /**
     * @param wholes the areas that each area is a part of
     */
    SmallFigures(Map<String, Measure> measures, Map<String, List<String>> wholes) {
        this.measures = measures;
        this.wholes = wholes;
    }

    /** Where they stand. */
    Set<FigurePlace> among(List<Cell> cells) {
        Set<FigurePlace> hidden =
                cells.stream()
                        .filter(each -> isHiddenByItself(each))
                        .map(Cell::place)
                        .collect(Collectors.toCollection(HashSet::new));
        List<Equation> equations = hidden.isEmpty() ? List.of() : equations(cells);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Equation each : equations) {
                changed |= each.next(hidden).map(hidden::add).orElse(false);
            }
        }
        return hidden;
    }

    private boolean isHiddenByItself(Cell cell) {
        DisclosureRule rule = measure(cell).rule();
        return rule != null && rule.hides(cell.numbers());
    }

    private List<Equation> equations(List<Cell> cells) {
        return Stream.concat(
                        group(
                                        cells,
                                        each ->
                                                List.of(
                                                        each.indicator(),
                                                        each.firstDay(),
                                                        each.lastDay()))
                                .flatMap(this::overAreas),
                        group(
                                        cells.stream()
                                                .filter(each -> measure(each).count() != null)
                                                .toList(),
                                        each -> List.of(count(each), each.area()))
                                .flatMap(this::overTime))
                .filter(each -> isAnyHidable(each))
                .toList();
    }

    private static Stream<List<Cell>> group(List<Cell> cells, Function<FigurePlace, List<?>> by) {
        return cells.stream()
                .collect(Collectors.groupingBy(each -> by.apply(each.place())))
                .values()
                .stream();
    }

    private String count(FigurePlace place) {
        return Objects.requireNonNull(
                Objects.requireNonNull(measures.get(place.indicator())).count());
    }

    private static boolean isAnyHidable(Equation equation) {
        return equation.whole().hidable() || equation.parts().stream().anyMatch(Term::hidable);
    }

    /**
     * Of one measure in one period: the council and its localities, a region and its authorities.
     */
    private Stream<Equation> overAreas(List<Cell> cells) {
        Map<String, Cell> byArea =
                cells.stream()
                        .collect(
                                Collectors.toMap(each -> each.place().area(), Function.identity()));
        Map<String, List<Cell>> parts = new HashMap<>();
        for (Cell cell : cells) {
            for (String whole : wholes.getOrDefault(cell.place().area(), List.of())) {
                if (byArea.containsKey(whole)) {
                    parts.computeIfAbsent(whole, code -> new ArrayList<>()).add(cell);
                }
            }
        }
        return parts.entrySet().stream()
                .flatMap(
                        each ->
                                of(
                                        Objects.requireNonNull(byArea.get(each.getKey())),
                                        each.getValue()));
    }

    /** Of one count in one area: the year and its quarters, a quarter and its months. */
    private Stream<Equation> overTime(List<Cell> cells) {
        Map<String, List<Cell>> byMeasure =
                cells.stream().collect(Collectors.groupingBy(each -> each.place().indicator()));
        return byMeasure.size() < 2
                ? Stream.empty()
                : cells.stream()
                        .flatMap(
                                whole ->
                                        byMeasure.entrySet().stream()
                                                .filter(
                                                        each ->
                                                                !each.getKey()
                                                                        .equals(
                                                                                whole.place()
                                                                                        .indicator()))
                                                .flatMap(
                                                        each ->
                                                                of(
                                                                        whole,
                                                                        within(
                                                                                whole,
                                                                                each.getValue()))));
    }

    private static List<Cell> within(Cell whole, Collection<Cell> cells) {
        return cells.stream().filter(each -> whole.place().covers(each.place())).toList();
    }

    /** One for what is counted, and for what it is counted out of. */
    private Stream<Equation> of(Cell whole, List<Cell> parts) {
        return measure(whole).unit() == Unit.COUNT
                ? of(whole, parts, Numbers::value)
                : Stream.concat(
                        of(whole, parts, Numbers::numerator),
                        of(whole, parts, Numbers::denominator));
    }

    private Stream<Equation> of(
            Cell whole, List<Cell> parts, Function<Numbers, @Nullable BigDecimal> amount) {
        Term of = term(whole, amount);
        List<Term> terms =
                parts.stream().map(each -> term(each, amount)).filter(Objects::nonNull).toList();
        return of != null
                        && terms.size() == parts.size()
                        && Equation.holds(of, terms, of.most() == null ? NEARLY : of.most())
                ? Stream.of(new Equation(of, terms))
                : Stream.empty();
    }

    private @Nullable Term term(Cell cell, Function<Numbers, @Nullable BigDecimal> amount) {
        BigDecimal number = amount.apply(cell.numbers());
        Measure measure = measure(cell);
        return number == null
                ? null
                : new Term(cell.place(), number, measure.most(), measure.mayHide());
    }

    private Measure measure(Cell cell) {
        return Objects.requireNonNull(measures.get(cell.place().indicator()));
    }
}
