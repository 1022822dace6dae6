package org.scrutineer.edition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaName;
import org.scrutineer.assessment.Observation;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.PeriodValueView;
import org.scrutineer.periodvalue.ValueStatus;
import org.scrutineer.threshold.Threshold;

/** Everything that the documents of one edition are drawn from, read once. */
record Figures(AreaName council, List<Area> comparators, List<SetMeasure> measures) {

    /**
     * An indicator in its place on the scorecard, with its own figures and those of the areas it is
     * shown beside.
     */
    record SetMeasure(
            Indicator indicator,
            String theme,
            @Nullable String reference,
            Polarity polarity,
            List<Figure> own,
            List<AreaFigures> comparators,
            List<Threshold> thresholds,
            List<PeriodValueView> revisions) {}

    /** Another area's figures, oldest first. */
    record AreaFigures(Area area, List<Figure> figures) {}

    /** One current value. */
    record Figure(
            long id,
            Period period,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String symbol,
            ValueStatus status,
            @Nullable String note) {

        Observation observation() {
            return new Observation(period, value);
        }

        /** A figure marked as of low reliability is shown, but nothing is measured against it. */
        boolean isReliable() {
            return value != null && symbol == null;
        }
    }
}
