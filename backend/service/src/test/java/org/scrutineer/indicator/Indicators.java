package org.scrutineer.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        return of(code, Unit.PERCENTAGE, frequency, yearType, Aggregation.RATIO, 10);
    }

    /** What is counted in each period and adds up. */
    public static Indicator count(String code, Frequency frequency) {
        return of(code, Unit.COUNT, frequency, YearType.FINANCIAL, Aggregation.SUM, null);
    }

    private static Indicator of(
            String code,
            Unit unit,
            Frequency frequency,
            YearType yearType,
            Aggregation aggregation,
            @Nullable Integer lag) {
        IndicatorDefinition definition =
                new IndicatorDefinition(
                        "Repeat referrals",
                        "The percentage of referrals within 12 months of an earlier one.",
                        null,
                        null,
                        unit,
                        1,
                        null,
                        null,
                        Polarity.LOW_IS_GOOD,
                        frequency,
                        yearType,
                        aggregation,
                        DirectionComparator.PREVIOUS_PERIOD,
                        null,
                        null,
                        List.of(),
                        "Social Care",
                        "/services/social-care",
                        lag,
                        null,
                        null,
                        null,
                        null);
        return new Indicator(code, definition);
    }
}
