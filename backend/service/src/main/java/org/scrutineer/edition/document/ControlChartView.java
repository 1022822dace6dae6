package org.scrutineer.edition.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.SpecialCause;

/** A control chart with its limits, and what it says in words. */
public record ControlChartView(String text, List<ChartPoint> points, List<Stretch> stretches) {

    /** A figure on the chart. */
    public record ChartPoint(
            String period,
            String label,
            String display,
            BigDecimal value,
            int stretch,
            SpecialCause.Rule cause,
            String causeText,
            SpecialCause.Way side,
            Variation variation) {}

    /** The limits between two step changes; without limits where a single figure allows none. */
    public record Stretch(
            String from,
            String label,
            @Nullable String note,
            int count,
            BigDecimal mean,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal nearLower,
            @Nullable BigDecimal nearUpper,
            @Nullable BigDecimal upper,
            boolean trial,
            String text) {}

    /** What the latest point says. */
    public record VariationView(Variation code, String word, String text) {}
}
