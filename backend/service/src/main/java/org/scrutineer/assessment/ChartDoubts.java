package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.ControlChart.Point;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.ControlLimits.Limits;
import org.scrutineer.period.YearType;

/**
 * What a control chart says that its figures do not carry: chance where the limits are so wide that
 * hardly anything could lie outside them, and a real change where it comes round every year.
 *
 * <p>Wide are limits from the average moving range (2.66) that lie more than twice as far from the
 * mean as those from the median moving range (3.145), which a few leaps cannot stretch: Wheeler,
 * Making Sense of Data (2003), on XmR charts. Of a percentage also those that take in all from 0 to
 * 100.
 */
final class ChartDoubts {

    private static final BigDecimal MEDIAN = new BigDecimal("3.145");
    private static final BigDecimal WIDE = BigDecimal.TWO;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ChartDoubts() {}

    /**
     * The same chart, or one that leaves its verdict open and says why.
     *
     * @param charted the figures of its points
     * @param latest the council's latest, with or without a number
     */
    static ControlChart of(
            ControlChart chart,
            List<Figure> charted,
            @Nullable Figure latest,
            Unit unit,
            YearType yearType) {
        if (chart.variation() == null || chart.points().isEmpty()) {
            return chart;
        }
        if (latest != null && latest.value() == null) {
            return chart.undecided(
                    "Whether the latest figure is chance or a real change cannot be said: it has no number.");
        }
        if (chart.variation().isReal() && Season.repeats(chart, charted)) {
            return chart.undecided(
                    "The latest figure stands out, but so did that of the same time in each of the last two years: it may be the season.");
        }
        return chart.variation() == Variation.COMMON_CAUSE
                        && isWide(chart.points(), breaks(charted, yearType), unit)
                ? chart.undecided(
                        "The latest figure is within the usual ups and downs, but these are so wide that a real change could hide in them.")
                : chart;
    }

    /** Before which of them schools were closed. */
    private static Set<Integer> breaks(List<Figure> charted, YearType yearType) {
        return IntStream.range(1, charted.size())
                .filter(i -> SchoolWeeks.isBreak(charted.get(i - 1), charted.get(i), yearType))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isWide(List<Point> points, Set<Integer> breaks, Unit unit) {
        Point latest = points.getLast();
        Limits limits = latest.limits().limits();
        if (limits == null) {
            return false;
        }
        if (unit == Unit.PERCENTAGE
                && limits.lower().signum() <= 0
                && limits.upper().compareTo(HUNDRED) >= 0) {
            return true;
        }
        int start = (int) points.stream().filter(each -> each.stretch() < latest.stretch()).count();
        List<BigDecimal> baseline =
                points.stream()
                        .filter(each -> each.stretch() == latest.stretch())
                        .limit(latest.limits().count())
                        .map(each -> Rounding.settle(each.value()))
                        .toList();
        BigDecimal reach = limits.upper().subtract(latest.limits().mean());
        return reach.compareTo(
                        WIDE.multiply(MEDIAN)
                                .multiply(
                                        ControlLimits.medianMovingRange(
                                                baseline,
                                                breaks.stream()
                                                        .map(at -> at - start)
                                                        .collect(Collectors.toSet()))))
                > 0;
    }
}
