package org.scrutineer.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Unit;
import org.scrutineer.threshold.ThresholdView;

/** Measures with what each aims at in one year. */
public record TargetGrid(String title, List<Row> measures) {

    /**
     * A measure.
     *
     * @param year its own that begins in the calendar year that was asked for
     * @param revision how often the target has been set; 0 when it is not
     * @param target null when none is set
     */
    public record Row(
            String indicator,
            String title,
            Unit unit,
            Polarity polarity,
            String year,
            String yearLabel,
            int revision,
            @Nullable ThresholdView target) {}
}
