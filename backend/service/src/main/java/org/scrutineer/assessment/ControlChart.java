package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * @param variation the one verdict on the latest point, which everything that speaks of its
 *     movement goes by; null where figures are too few or too seldom for one to be expected
 * @param text the verdict in words, or why there is none
 */
public record ControlChart(
        List<Point> points, @Nullable Variation variation, Assurance assurance, String text) {

    public enum Variation {
        IMPROVEMENT("Real improvement"),
        CONCERN("Real concern"),
        /** A real change that is neither better nor worse. */
        NEUTRAL("Real change"),
        COMMON_CAUSE("Chance"),
        /** The figures do not carry a verdict: the words say what is missing. */
        UNDECIDED("Not enough evidence");

        private final String word;

        Variation(String word) {
            this.word = word;
        }

        /** For people, beside the icon. */
        public String word() {
            return word;
        }

        /** Whether something has really changed. */
        public boolean isReal() {
            return this == IMPROVEMENT || this == CONCERN || this == NEUTRAL;
        }
    }

    /**
     * A figure as it comes in.
     *
     * @param value unrounded; taken to 12 decimals
     * @param missing the periods between the figure before and this one that have none, in words
     * @param afterBreak whether schools were closed between: what moved since then did not move
     *     from one week to the next, and stretches no limits
     */
    public record Entry(
            @Nullable String label, BigDecimal value, List<String> missing, boolean afterBreak) {

        public Entry(@Nullable String label, BigDecimal value, List<String> missing) {
            this(label, value, missing, false);
        }
    }

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
    public record Options(
            boolean screening,
            boolean outsideCountsAsNear,
            Set<Integer> rebasedAt,
            @Nullable Integer baseline,
            int minimum) {

        /** A chart begins here; a stretch of fewer has trial limits. */
        public static final int FEWEST_FIGURES = 13;

        /** Screened and not re-based. */
        public static final Options USUAL =
                new Options(true, false, Set.of(), null, FEWEST_FIGURES);

        public Options {
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
     * @param limits without limits where those of its stretch would not hold
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
    public static ControlChart of(List<Entry> entries, Reading reading, Options options) {
        String refusal = refusal(entries.size(), reading, options);
        if (refusal != null) {
            return without(null, refusal);
        }
        List<Integer> bounds = bounds(entries.size(), options.rebasedAt());
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            stretches.add(
                    Stretch.of(
                            i,
                            entries.subList(bounds.get(i), bounds.get(i + 1)),
                            reading,
                            options));
        }
        Stretch last = stretches.getLast();
        if (last.doubt() != null && !last.isTrial(options)) {
            return without(Variation.UNDECIDED, last.doubt());
        }
        List<Point> points = stretches.stream().flatMap(each -> each.points().stream()).toList();
        ControlChartWords words = new ControlChartWords(points, last.entries(), reading);
        return new ControlChart(
                points,
                words.variation(),
                last.isTrial(options)
                        ? new Assurance(Assurance.Code.NONE, Assurance.TOO_FEW)
                        : Assurance.of(
                                points.getLast().limits().limits(),
                                reading.polarity(),
                                reading.unit(),
                                reading.target()),
                words.text(options.minimum()));
    }

    private static ControlChart without(@Nullable Variation variation, String why) {
        return new ControlChart(List.of(), variation, new Assurance(Assurance.Code.NONE, why), why);
    }

    /** The same, with its verdict left open for a reason. */
    ControlChart undecided(String why) {
        return new ControlChart(points, Variation.UNDECIDED, assurance, why);
    }

    private static @Nullable String refusal(int size, Reading reading, Options options) {
        if (reading.frequency() != Frequency.WEEKLY && reading.frequency() != Frequency.MONTHLY) {
            return "A control chart needs weekly or monthly figures.";
        }
        if (reading.aggregation() == Aggregation.CUMULATIVE
                || reading.aggregation() == Aggregation.ROLLING_12_MONTHS) {
            return "There is no control chart, because each figure contains the ones before it.";
        }
        if (size < options.minimum()) {
            return "A control chart needs at least %d figures; there are %d so far."
                    .formatted(options.minimum(), size);
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

    /**
     * The figures between two re-basings.
     *
     * @param doubt why no limits of theirs would hold; null when they do
     */
    private record Stretch(List<Entry> entries, List<Point> points, @Nullable String doubt) {

        static Stretch of(int number, List<Entry> entries, Reading reading, Options options) {
            List<BigDecimal> values =
                    entries.stream().map(entry -> Rounding.settle(entry.value())).toList();
            int count =
                    options.baseline() == null
                            ? values.size()
                            : Math.min(options.baseline(), values.size());
            List<BigDecimal> baseline = values.subList(0, count);
            Set<Integer> breaks = breaks(entries);
            ControlLimits limits = ControlLimits.of(baseline, breaks, options.screening());
            String doubt =
                    LimitsInDoubt.why(
                            values, baseline, breaks, limits, options.screening(), reading.unit());
            ControlLimits drawn = doubt == null ? limits : limits.withoutLimits();
            List<SpecialCause> causes =
                    doubt == null
                            ? SpecialCause.mark(values, limits, options.outsideCountsAsNear())
                            : Collections.nCopies(values.size(), SpecialCause.NONE);
            List<Point> points = new ArrayList<>(values.size());
            for (int i = 0; i < values.size(); i++) {
                points.add(
                        new Point(
                                entries.get(i).label(),
                                entries.get(i).value(),
                                number,
                                drawn,
                                values.size() < options.minimum(),
                                SpecialCause.side(values.get(i), limits),
                                causes.get(i),
                                doubt == null
                                        ? ControlChart.variation(causes.get(i), reading.polarity())
                                        : Variation.UNDECIDED));
            }
            return new Stretch(entries, points, doubt);
        }

        private static Set<Integer> breaks(List<Entry> entries) {
            return IntStream.range(1, entries.size())
                    .filter(i -> entries.get(i).afterBreak())
                    .boxed()
                    .collect(Collectors.toSet());
        }

        boolean isTrial(Options options) {
            return entries.size() < options.minimum();
        }
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
