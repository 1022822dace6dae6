package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What looks wrong with a figure although it may be right, so that somebody looks at it again
 * before members do. Nothing here refuses a figure or changes a rating.
 *
 * <p>Of the demonstration's published figures it asks about fewer than one in a hundred.
 */
public final class Plausibility {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * So many usual movements at once are asked about, and so is a figure so many times another.
     */
    private static final BigDecimal LEAP = BigDecimal.TEN;

    private final Figure figure;
    private final BigDecimal value;
    private final EarlierFigures earlier;
    private final Unit unit;
    private final int decimals;
    private final List<Doubt> doubts = new ArrayList<>();

    /** Where the figure looks wrong, by the name of its column in a file. */
    public enum Part {
        PERIOD,
        VALUE,
        NUMERATOR;

        /** As files and the API name it. */
        public String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What speaks against the figure. */
    public enum Kind {
        /** Its unit allows no such figure. */
        OUT_OF_BOUNDS,
        /** Its own parts, the figures before it or the calendar. */
        UNLIKELY
    }

    /**
     * One thing that looks wrong.
     *
     * @param text a sentence that can be read beside the figure's measure, area and period
     */
    public record Doubt(Kind kind, Part part, String text) {}

    private Plausibility(
            Figure figure, BigDecimal value, EarlierFigures earlier, Unit unit, int decimals) {
        this.figure = figure;
        this.value = value;
        this.earlier = earlier;
        this.unit = unit;
        this.decimals = decimals;
    }

    /**
     * What looks wrong with it; empty when nothing does, or when a symbol stands in its place.
     *
     * @param earlier of the same measure and area, oldest first, all of periods before the figure's
     * @param unit percentages are 0 to 100
     * @param today a period that begins later is in the future
     */
    public static List<Doubt> of(
            Figure figure, List<Figure> earlier, Unit unit, int decimals, LocalDate today) {
        EarlierFigures before = new EarlierFigures(decimals);
        earlier.forEach(before::add);
        return of(figure, before, unit, decimals, today);
    }

    /** The same for a figure after the other of a long history. */
    public static List<Doubt> of(
            Figure figure, EarlierFigures earlier, Unit unit, int decimals, LocalDate today) {
        if (figure.value() == null) {
            return List.of();
        }
        Plausibility plausibility =
                new Plausibility(figure, figure.value(), earlier, unit, decimals);
        plausibility.future(today);
        plausibility.bounds();
        if (plausibility.isFraction()) {
            plausibility.add(
                    Kind.UNLIKELY,
                    Part.VALUE,
                    "%s looks like a fraction of 1; as a percentage that is %s."
                            .formatted(
                                    exactly(plausibility.value),
                                    unit.showExactly(plausibility.value.multiply(HUNDRED))));
        } else {
            plausibility.parts();
            plausibility.leap();
        }
        return plausibility.doubts;
    }

    private void future(LocalDate today) {
        if (figure.period().firstDay().isAfter(today)) {
            add(
                    Kind.UNLIKELY,
                    Part.PERIOD,
                    "%s has not begun yet.".formatted(figure.period().label()));
        }
    }

    private void bounds() {
        if (unit == Unit.PERCENTAGE && value.compareTo(HUNDRED) > 0) {
            add(
                    Kind.OUT_OF_BOUNDS,
                    Part.VALUE,
                    "%s is more than 100%%.".formatted(unit.showExactly(value)));
        }
        if (!mayBeNegative() && value.signum() < 0) {
            add(
                    Kind.OUT_OF_BOUNDS,
                    Part.VALUE,
                    "%s is less than 0.".formatted(unit.showExactly(value)));
        }
        if (!mayBeNegative() && figure.numerator() != null && figure.numerator().signum() < 0) {
            add(
                    Kind.OUT_OF_BOUNDS,
                    Part.NUMERATOR,
                    "The numerator %s is less than 0.".formatted(exactly(figure.numerator())));
        }
    }

    /** Money may be owed, scores are set around an average, and ratios compare the two. */
    private boolean mayBeNegative() {
        return unit == Unit.CURRENCY || unit == Unit.SCORE || unit == Unit.RATIO;
    }

    /**
     * A percentage of at most 1 where what it was made from, or else every figure before it, says
     * ten times as much or more.
     */
    private boolean isFraction() {
        if (unit != Unit.PERCENTAGE || value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0) {
            return false;
        }
        BigDecimal made = fromParts();
        BigDecimal likely = made == null ? earlier.lowest() : made;
        return likely != null && likely.compareTo(value.multiply(LEAP)) >= 0;
    }

    /** Numerator over denominator in the unit; null when they are not both known. */
    private @Nullable BigDecimal fromParts() {
        return figure.numerator() == null
                        || figure.denominator() == null
                        || figure.denominator().signum() == 0
                        || unit == Unit.COUNT
                ? null
                : figure.numerator()
                        .multiply(unit.multiplier())
                        .divide(figure.denominator(), MathContext.DECIMAL64);
    }

    /** Within one in the last place that was given or that members see, whichever is coarser. */
    private void parts() {
        BigDecimal made = fromParts();
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        if (made == null || numerator == null || denominator == null) {
            return;
        }
        int places = Math.clamp(value.stripTrailingZeros().scale(), 0, decimals);
        BigDecimal near = BigDecimal.ONE.movePointLeft(places);
        if (made.subtract(value).abs().compareTo(near) > 0) {
            add(
                    Kind.UNLIKELY,
                    Part.VALUE,
                    "%s is not %s out of %s, which makes %s."
                            .formatted(
                                    unit.showExactly(value),
                                    exactly(numerator),
                                    exactly(denominator),
                                    unit.show(made, Math.max(places, 1))));
        }
    }

    private void leap() {
        Figure latest = earlier.last();
        BigDecimal last = earlier.lastShown();
        if (latest == null || last == null) {
            return;
        }
        BigDecimal now = Rounding.round(value, decimals);
        BigDecimal usual = earlier.usualMovement();
        if (usual != null) {
            BigDecimal times = now.subtract(last).abs().divide(usual, MathContext.DECIMAL64);
            if (times.compareTo(LEAP) > 0) {
                add(
                        Kind.UNLIKELY,
                        Part.VALUE,
                        "From %s to %s is %s times the usual movement."
                                .formatted(
                                        said(latest),
                                        unit.show(value, decimals),
                                        exactly(times.setScale(0, RoundingMode.HALF_UP))));
            }
        } else if (isTenfold(last, now) || isTenfold(now, last)) {
            add(
                    Kind.UNLIKELY,
                    Part.VALUE,
                    "From %s to %s is %s."
                            .formatted(
                                    said(latest),
                                    unit.show(value, decimals),
                                    isTenfold(last, now)
                                            ? "ten times as much or more"
                                            : "a tenth or less"));
        }
    }

    /** Between figures below ten a few children make that difference. */
    private static boolean isTenfold(BigDecimal small, BigDecimal large) {
        return small.signum() > 0
                && large.compareTo(LEAP) >= 0
                && large.compareTo(small.multiply(LEAP)) >= 0;
    }

    private String said(Figure of) {
        return "%s in %s".formatted(unit.show(value(of), decimals), of.period().label());
    }

    /** Of an earlier figure: only those with a number are kept. */
    private static BigDecimal value(Figure of) {
        return Objects.requireNonNull(of.value());
    }

    private static String exactly(BigDecimal number) {
        return Unit.COUNT.showExactly(number);
    }

    private void add(Kind kind, Part part, String text) {
        doubts.add(new Doubt(kind, part, text));
    }
}
