package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.period.YearType;

/**
 * Everything the rules say of one measure at its latest figure.
 *
 * @param latest null when there has never been a figure
 * @param target what was aimed at, with the figures it refers to; null when none was published
 * @param yearToDate null when there is no figure
 * @param samePeriodLastYear null when there is none
 * @param yearOnYear against the same period last year
 * @param previousYear the whole of the year before; null when there is no figure
 * @param direction of two figures, whether or not it means anything
 * @param chart of every figure there is
 * @param verdict the one answer to whether the measure got better or worse, which is what is shown
 * @param standings against each benchmark, in their order
 * @param smallNumbers a warning; null when there is nothing to warn of
 * @param interval of a percentage whose numerator and denominator are known; null otherwise
 */
public record Assessment(
        @Nullable Figure latest,
        @Nullable Target target,
        Rating rating,
        Direction direction,
        @Nullable YearToDate yearToDate,
        @Nullable Figure samePeriodLastYear,
        Direction yearOnYear,
        @Nullable YearToDate previousYear,
        ControlChart chart,
        Verdict verdict,
        List<Standing> standings,
        Position position,
        @Nullable String smallNumbers,
        @Nullable Interval interval) {

    /**
     * How an indicator wants its figures read.
     *
     * @param comparator null for what the council's scheme compares with
     * @param noChangeBand in its unit; null for none
     * @param baselinePeriods how many figures the control limits rest on, from the first of a
     *     stretch; null for all
     * @param rebasedFrom the periods at which a step change starts a new stretch
     */
    public record Reading(
            Unit unit,
            int decimals,
            Polarity polarity,
            Frequency frequency,
            YearType yearType,
            Aggregation aggregation,
            @Nullable DirectionComparator comparator,
            @Nullable BigDecimal noChangeBand,
            @Nullable Integer baselinePeriods,
            Collection<Period> rebasedFrom,
            AssessmentChoices choices) {}

    /**
     * @param unsorted the council's figures in any order, at most one for a period
     * @param yearTarget for the year of the latest
     * @param benchmarks for the period of the latest
     * @param authorities those with a value in that period, the council among them
     */
    public static Assessment of(
            Collection<Figure> unsorted,
            Reading reading,
            YearTarget yearTarget,
            List<Benchmark> benchmarks,
            Position.Authorities authorities) {
        List<Figure> figures =
                unsorted.stream().sorted(Comparator.comparing(Figure::period)).toList();
        Figure latest = figures.isEmpty() ? null : figures.getLast();
        Figure lastYear = latest == null ? null : lastYear(latest, figures);
        Target target = target(yearTarget, lastYear, benchmarks, reading);
        BigDecimal value = latest == null ? null : latest.value();
        List<Observation> history = figures.stream().map(Figure::observed).toList();
        Observation now = history.isEmpty() ? null : history.getLast();
        Direction.Reading movement = movement(reading, target, reading.comparator());
        Direction moved = Direction.of(now, history, movement);
        ControlChart chart = chart(figures, reading, target);
        return new Assessment(
                latest,
                target,
                latest != null && latest.unreliable()
                        ? Rating.ofUnreliable(reading.unit(), reading.polarity())
                        : Rating.of(
                                value,
                                reading.unit(),
                                reading.decimals(),
                                reading.polarity(),
                                target,
                                yearTarget.words()),
                moved,
                latest == null ? null : YearToDate.at(latest.period(), figures, year(reading)),
                lastYear,
                Direction.of(
                        now,
                        history,
                        movement(reading, target, DirectionComparator.SAME_PERIOD_LAST_YEAR)),
                latest == null
                        ? null
                        : YearToDate.previousYear(latest.period(), figures, year(reading)),
                chart,
                Verdict.of(
                        moved,
                        ChartDoubts.of(
                                chart,
                                charted(figures),
                                latest,
                                reading.unit(),
                                reading.yearType()),
                        Season.repeats(moved, now, history),
                        reading.frequency()),
                benchmarks.stream()
                        .map(
                                each ->
                                        latest != null && latest.unreliable()
                                                ? Standing.ofUnreliable()
                                                : Standing.of(
                                                        value, each, reading.unit(), movement))
                        .toList(),
                Position.of(latest, authorities, reading.polarity()),
                latest == null
                        ? null
                        : SmallNumbers.warning(
                                latest.denominator(),
                                BigDecimal.valueOf(reading.choices().smallNumbersUnder()),
                                reading.unit()),
                latest == null || reading.unit() != Unit.PERCENTAGE
                        ? null
                        : Interval.of(latest.numerator(), latest.denominator()).orElse(null));
    }

    private static @Nullable Figure lastYear(Figure latest, List<Figure> figures) {
        return latest.period()
                .samePeriodLastYear()
                .flatMap(
                        period ->
                                figures.stream()
                                        .filter(each -> each.period().equals(period))
                                        .findFirst())
                .orElse(null);
    }

    private static @Nullable Target target(
            YearTarget yearTarget,
            @Nullable Figure lastYear,
            List<Benchmark> benchmarks,
            Reading reading) {
        RelativeTarget relative = yearTarget.relative();
        BigDecimal referred = null;
        String name = YearTarget.LAST_YEAR;
        if (relative != null && relative.code().equals(RelativeTarget.SAME_PERIOD_LAST_YEAR)) {
            referred = lastYear == null ? null : lastYear.value();
        } else if (relative != null) {
            Benchmark benchmark =
                    benchmarks.stream()
                            .filter(each -> each.code().equals(relative.code()))
                            .findFirst()
                            .orElse(null);
            referred = benchmark == null ? null : benchmark.value();
            name = benchmark == null ? relative.code() : benchmark.name();
        }
        return yearTarget.against(
                referred, name, reading.polarity(), reading.unit(), reading.decimals());
    }

    private static Direction.Reading movement(
            Reading reading, @Nullable Target target, @Nullable DirectionComparator comparator) {
        DirectionScheme scheme = reading.choices().scheme();
        return new Direction.Reading(
                scheme,
                reading.polarity(),
                reading.decimals(),
                comparator == null ? scheme.comparator() : comparator,
                reading.noChangeBand(),
                reading.yearType(),
                target);
    }

    private static YearToDate.Reading year(Reading reading) {
        return new YearToDate.Reading(reading.aggregation(), reading.unit(), reading.yearType());
    }

    private static ControlChart chart(
            List<Figure> figures, Reading reading, @Nullable Target target) {
        List<Figure> charted = charted(figures);
        return ControlChart.of(
                IntStream.range(0, charted.size())
                        .mapToObj(i -> entry(charted, i, reading.yearType()))
                        .toList(),
                new ControlChart.Reading(
                        reading.frequency(),
                        reading.aggregation(),
                        reading.polarity(),
                        reading.unit(),
                        target),
                new ControlChart.Options(
                        reading.choices().screening(),
                        reading.choices().outsideCountsAsNear(),
                        stretches(charted, reading.rebasedFrom()),
                        reading.baselinePeriods(),
                        ControlChart.Options.USUAL.minimum()));
    }

    private static ControlChart.Entry entry(List<Figure> charted, int i, YearType yearType) {
        Figure figure = charted.get(i);
        List<Period> between =
                i == 0
                        ? List.of()
                        : SchoolWeeks.between(charted.get(i - 1).period(), figure.period())
                                .toList()
                                .reversed();
        return new ControlChart.Entry(
                figure.period().label(),
                Objects.requireNonNull(figure.value()),
                SchoolWeeks.are(figure.period(), yearType) && SchoolWeeks.isHoliday(between)
                        ? List.of()
                        : between.stream().map(Period::label).toList(),
                i > 0 && SchoolWeeks.isBreak(charted.get(i - 1), figure, yearType));
    }

    /** The figures that a control chart shows, in its order: those with a number. */
    public static List<Figure> charted(List<Figure> figures) {
        return figures.stream().filter(each -> each.value() != null).toList();
    }

    /** Where stretches start; a step change after the last figure starts none yet. */
    private static Set<Integer> stretches(List<Figure> charted, Collection<Period> rebasedFrom) {
        return rebasedFrom.stream()
                .flatMap(
                        from ->
                                IntStream.range(0, charted.size())
                                        .filter(i -> charted.get(i).period().compareTo(from) >= 0)
                                        .limit(1)
                                        .boxed())
                .collect(Collectors.toSet());
    }
}
