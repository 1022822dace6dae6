package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.assessment.ControlChart.Entry;
import org.scrutineer.assessment.ControlChart.Options;
import org.scrutineer.assessment.ControlChart.Reading;
import org.scrutineer.period.Frequency;

/** Control charts of monthly counts, from figures in a line. */
final class ControlCharts {

    private ControlCharts() {}

    static ControlChart chart(String values, Polarity polarity) {
        return ControlChart.of(entries(values), reading(polarity), Options.USUAL);
    }

    static List<Entry> entries(String values) {
        return Stream.of(values.split(" "))
                .map(value -> new Entry(null, new BigDecimal(value), List.of()))
                .toList();
    }

    static Reading reading(Polarity polarity) {
        return reading(polarity, null);
    }

    static Reading reading(Polarity polarity, Target target) {
        return new Reading(Frequency.MONTHLY, Aggregation.SUM, polarity, Unit.COUNT, target);
    }
}
