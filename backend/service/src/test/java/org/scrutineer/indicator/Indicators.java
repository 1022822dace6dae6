package org.scrutineer.indicator;

import java.util.List;
import org.scrutineer.assessment.Aggregation;
import org.scrutineer.assessment.DirectionComparator;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Unit;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;

/** Indicators for tests of what needs one. */
public final class Indicators {

    private Indicators() {}

    /** A percentage with one decimal, where low is good. */
    public static Indicator percentage(String code, Frequency frequency, YearType yearType) {
        IndicatorDefinition definition =
                new IndicatorDefinition(
                        "Repeat referrals",
                        "The percentage of referrals within 12 months of an earlier one.",
                        null,
                        null,
                        Unit.PERCENTAGE,
                        1,
                        null,
                        null,
                        Polarity.LOW_IS_GOOD,
                        frequency,
                        yearType,
                        Aggregation.RATIO,
                        DirectionComparator.PREVIOUS_PERIOD,
                        null,
                        null,
                        List.of(),
                        "Social Care",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return new Indicator(code, definition);
    }
}
