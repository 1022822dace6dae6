package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.SpecialCause.Rule;
import org.scrutineer.assessment.SpecialCause.Way;
import org.scrutineer.period.Frequency;

/**
 * Statistical process control: which movements of a weekly or monthly measure are real and which
 * are chance (XmR chart, as in NHS England's Making Data Count).
 *
 * @param points in order; empty when there is no chart
 * @param variation what the latest point says; null when there is no chart
 * @param text what the latest point says, in words, or why there is no chart
 */
public record ControlChart(
        List<Point> points, @Nullable Variation variation, Assurance assurance, String text) {

    public enum Variation {
        IMPROVEMENT("Real improvement"),
        CONCERN("Real concern"),
        /** A real change that is neither better nor worse. */
        NEUTRAL("Real change"),
        COMMON_CAUSE("Chance");

        private final String word;

        Variation(String word) {
            this.word = word;
        }

        /** For people, beside the icon. */
        public String word() {
            return word;
        }
    }

    /**
     * A figure as it comes in; gaps are left out by whoever has them.
     *
     * @param value unrounded; taken to 12 decimals
     */
    public record Entry(@Nullable String label, BigDecimal value) {}

    /** How an indicator wants its chart read. */
    public record Reading(
            Frequency frequency,
            Aggregation aggregation,
            Polarity polarity,
            Unit unit,
            @Nullable Target target) {}

    /**
     * @param screening whether leaps between two figures are left out of the limits
     * @param outsideCountsAsNear whether a point outside a limit counts in two of three
     * @param rebasedAt where a step change starts a new stretch with its own limits: positions,
     *     counted from 0
     * @param baseline how many figures, from the first of each stretch, its limits rest on: at
     *     least 12; null for all
     * @param minimum fewer figures than these make no chart, and a stretch of fewer has trial
     *     limits
     */
    public record Settings(
            boolean screening,
            boolean outsideCountsAsNear,
            Set<Integer> rebasedAt,
            @Nullable Integer baseline,
            int minimum) {

        /** Screened, not re-based, from 13 figures on. */
        public static final Settings USUAL = new Settings(true, false, Set.of(), null, 13);

        public Settings {
            if (baseline != null && baseline < 12) {
                throw new IllegalArgumentException("limits rest on at least 12 figures");
            }
            if (minimum < 1) {
                throw new IllegalArgumentException("a chart needs at least one figure");
            }
        }
    }

    /**
     * @param stretch which stretch between two re-basings it is in, counted from 0
     * @param trial whether its limits rest on so few figures that they will still move
     * @param side where it lies against the mean
     */
    public record Point(
            @Nullable String label,
            BigDecimal value,
            int stretch,
            ControlLimits limits,
            boolean trial,
            Way side,
            SpecialCause cause,
            Variation variation) {}

    /**
     * @param entries in order of time
     * @throws IllegalArgumentException when a stretch would begin where there is no figure
     */
    public static ControlChart of(List<Entry> entries, Reading reading, Settings settings) {
        String refusal = refusal(entries.size(), reading, settings);
        if (refusal != null) {
            return new ControlChart(
                    List.of(), null, new Assurance(Assurance.Code.NONE, refusal), refusal);
        }
        List<Point> points = new ArrayList<>(entries.size());
        List<Integer> bounds = bounds(entries.size(), settings.rebasedAt());
        for (int i = 0; i + 1 < bounds.size(); i++) {
            points.addAll(
                    stretch(
                            i,
                            entries.subList(bounds.get(i), bounds.get(i + 1)),
                            reading,
                            settings));
        }
        Point latest = points.getLast();
        return new ControlChart(
                List.copyOf(points),
                latest.variation(),
                Assurance.of(
                        latest.limits().limits(),
                        reading.polarity(),
                        reading.unit(),
                        reading.target()),
                ControlChartWords.of(points, reading));
    }

    private static @Nullable String refusal(int size, Reading reading, Settings settings) {
        if (reading.frequency() != Frequency.WEEKLY && reading.frequency() != Frequency.MONTHLY) {
            return "A control chart needs weekly or monthly figures.";
        }
        if (reading.aggregation() == Aggregation.CUMULATIVE
                || reading.aggregation() == Aggregation.ROLLING_12_MONTHS) {
            return "There is no control chart, because each figure contains the ones before it.";
        }
        if (size < settings.minimum()) {
            return "A control chart needs at least %d figures; there are %d so far."
                    .formatted(settings.minimum(), size);
        }
        return null;
    }

    /** Where each stretch starts, and the end of the last. */
    private static List<Integer> bounds(int size, Set<Integer> rebasedAt) {
        if (rebasedAt.stream().anyMatch(start -> start < 0 || start >= size)) {
            throw new IllegalArgumentException("no figure to begin a stretch with");
        }
        return Stream.concat(Stream.of(0, size), rebasedAt.stream()).sorted().distinct().toList();
    }

    private static List<Point> stretch(
            int number, List<Entry> entries, Reading reading, Settings settings) {
        List<BigDecimal> values =
                entries.stream().map(entry -> Rounding.settle(entry.value())).toList();
        int count =
                settings.baseline() == null
                        ? values.size()
                        : Math.min(settings.baseline(), values.size());
        ControlLimits limits = ControlLimits.of(values.subList(0, count), settings.screening());
        List<SpecialCause> causes =
                SpecialCause.mark(values, limits, settings.outsideCountsAsNear());
        List<Point> points = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            SpecialCause cause = causes.get(i);
            points.add(
                    new Point(
                            entries.get(i).label(),
                            entries.get(i).value(),
                            number,
                            limits,
                            values.size() < settings.minimum(),
                            SpecialCause.side(values.get(i), limits),
                            cause,
                            variation(cause, reading.polarity())));
        }
        return points;
    }

    /** A measure whose range is good has no side that is always better, so it is neutral. */
    private static Variation variation(SpecialCause cause, Polarity polarity) {
        if (cause.rule() == Rule.NONE) {
            return Variation.COMMON_CAUSE;
        }
        return switch (polarity) {
            case HIGH_IS_GOOD ->
                    cause.way() == Way.HIGH ? Variation.IMPROVEMENT : Variation.CONCERN;
            case LOW_IS_GOOD -> cause.way() == Way.LOW ? Variation.IMPROVEMENT : Variation.CONCERN;
            case IN_RANGE, NONE -> Variation.NEUTRAL;
        };
    }
}
