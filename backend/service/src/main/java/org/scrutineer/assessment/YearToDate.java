package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Period;
import org.scrutineer.period.Week;
import org.scrutineer.period.Year;
import org.scrutineer.period.YearType;

/**
 * The figure of a year so far. Percentages are never averaged: numerators and denominators add up.
 *
 * @param value unrounded, in the indicator's unit; null when it cannot be worked out
 * @param numerator the sum, where a ratio was made of it
 * @param denominator the sum
 * @param text how it was worked out, or why it could not be
 */
public record YearToDate(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String text) {

    /** How an indicator's periods make a year. */
    public record Reading(Aggregation aggregation, Unit unit, YearType yearType) {}

    /**
     * From the beginning of the year to the end of {@code latest}. A period without a figure leaves
     * nothing to report, but weeks that nobody reported on, such as school holidays, are left out
     * and the words say so. A figure for a whole year is that year's, however it was made.
     *
     * @param figures in any order, at most one for a period; others than the year's do not matter
     */
    public static YearToDate at(Period latest, Collection<Figure> figures, Reading reading) {
        Map<Period, Figure> byPeriod =
                figures.stream().collect(Collectors.toMap(Figure::period, Function.identity()));
        if (latest instanceof Year) {
            return latest(latest, byPeriod, "The figure for %s.");
        }
        return switch (reading.aggregation()) {
            case SUM -> sum(latest, byPeriod, reading);
            case RATIO -> ratio(latest, byPeriod, reading);
            case SNAPSHOT ->
                    latest(latest, byPeriod, "The latest figure, for %s; it is not added up.");
            case CUMULATIVE ->
                    latest(
                            latest,
                            byPeriod,
                            "The figure for %s, which counts from the start of the year.");
            case ROLLING_12_MONTHS ->
                    latest(
                            latest,
                            byPeriod,
                            "The figure for %s, which covers twelve months and not the year to date.");
            case NOT_APPLICABLE -> refused("This measure has no figure for the year to date.");
        };
    }

    /** The year so far at the same time last year. */
    public static YearToDate samePeriodLastYear(
            Period latest, Collection<Figure> figures, Reading reading) {
        return latest.samePeriodLastYear()
                .map(period -> at(period, figures, reading))
                .orElseGet(() -> refused("The year before has no such week."));
    }

    /** The whole of the year before the one that {@code latest} is in. */
    public static YearToDate previousYear(
            Period latest, Collection<Figure> figures, Reading reading) {
        return yearEnd(latest.year(reading.yearType()).previous(), figures, reading);
    }

    /** The whole of a year, once there is a figure for its last period. */
    public static YearToDate yearEnd(Year year, Collection<Figure> figures, Reading reading) {
        Optional<Period> latest =
                figures.stream()
                        .map(Figure::period)
                        .filter(period -> period.year(year.type()).equals(year))
                        .max(Comparator.naturalOrder());
        if (latest.isEmpty()) {
            return refused("There is no figure for %s.".formatted(year.label()));
        }
        if (!endsYear(latest.get(), year)) {
            return refused(
                    "There is no figure for the whole of %s: the latest is for %s."
                            .formatted(year.label(), latest.get().label()));
        }
        return at(latest.get(), figures, reading);
    }

    private static boolean endsYear(Period period, Year year) {
        Year next =
                period instanceof Week
                        ? Week.containing(period.lastDay().plusDays(1)).year(year.type())
                        : year.type().containing(period.lastDay().plusDays(1));
        return !next.equals(year);
    }

    private static YearToDate sum(Period latest, Map<Period, Figure> figures, Reading reading) {
        Span span = Span.of(latest, figures, reading.yearType());
        BigDecimal sum = BigDecimal.ZERO;
        for (Period period : span.reported()) {
            Figure figure = figures.get(period);
            if (figure == null || figure.value() == null) {
                return refused(noFigure(period, figure));
            }
            sum = sum.add(figure.value());
        }
        return new YearToDate(sum, null, null, "The sum for %s.".formatted(span.words()));
    }

    private static YearToDate ratio(Period latest, Map<Period, Figure> figures, Reading reading) {
        Span span = Span.of(latest, figures, reading.yearType());
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (Period period : span.reported()) {
            Figure figure = figures.get(period);
            if (figure == null || figure.unreliable()) {
                return refused(noFigure(period, figure));
            }
            if (figure.numerator() == null || figure.denominator() == null) {
                return refused(
                        "Not worked out: %s has no numerator and denominator, and an average of averages would mislead."
                                .formatted(period.label()));
            }
            numerator = numerator.add(figure.numerator());
            denominator = denominator.add(figure.denominator());
        }
        if (denominator.signum() <= 0) {
            return refused("Not worked out: the denominators add up to 0.");
        }
        return new YearToDate(
                numerator
                        .multiply(reading.unit().multiplier())
                        .divide(denominator, MathContext.DECIMAL128),
                numerator,
                denominator,
                "All numerators over all denominators for %s.".formatted(span.words()));
    }

    private static YearToDate latest(Period latest, Map<Period, Figure> figures, String words) {
        Figure figure = figures.get(latest);
        if (figure == null || figure.value() == null) {
            return refused(noFigure(latest, figure));
        }
        return new YearToDate(
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                words.formatted(latest.label()));
    }

    private static String noFigure(Period period, @Nullable Figure figure) {
        return (figure != null && figure.unreliable()
                        ? "Not worked out: the figure for %s is of low reliability."
                        : "Not worked out: there is no figure for %s.")
                .formatted(period.label());
    }

    private static YearToDate refused(String reason) {
        return new YearToDate(null, null, null, reason);
    }

    /**
     * The periods of a year so far.
     *
     * @param reported those that must have a figure, in order
     */
    private record Span(List<Period> all, List<Period> reported) {

        static Span of(Period latest, Map<Period, Figure> figures, YearType yearType) {
            List<Period> all = new ArrayList<>();
            Year year = latest.year(yearType);
            for (Period each = latest; each.year(yearType).equals(year); each = each.previous()) {
                all.addFirst(each);
            }
            return new Span(
                    all,
                    latest instanceof Week
                            ? all.stream()
                                    .filter(
                                            each ->
                                                    each.equals(latest)
                                                            || figures.containsKey(each))
                                    .toList()
                            : all);
        }

        /** "April 2023 to September 2023"; with weeks left out, how many have figures. */
        String words() {
            String span =
                    all.size() == 1
                            ? all.getFirst().label()
                            : all.getFirst().label() + " to " + all.getLast().label();
            return reported.size() == all.size()
                    ? span
                    : "%s, %d of %d weeks".formatted(span, reported.size(), all.size());
        }
    }
}
