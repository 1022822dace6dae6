package org.scrutineer.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Aggregation;
import org.scrutineer.assessment.DirectionComparator;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Unit;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;

/** An indicator on the wire. */
public record IndicatorView(
        String code,
        String title,
        String definition,
        @Nullable String rationale,
        @Nullable String methodology,
        Unit unit,
        int decimals,
        @Nullable String numeratorDescription,
        @Nullable String denominatorDescription,
        Polarity polarity,
        Frequency frequency,
        YearType yearType,
        Aggregation aggregation,
        @Nullable DirectionComparator comparator,
        @Nullable BigDecimal noChangeBand,
        @Nullable Integer baselinePeriods,
        List<Rebasing> rebasings,
        String theme,
        @Nullable String leadService,
        @Nullable Integer collectionLagDays,
        @Nullable String sourceName,
        @Nullable String sourceUrl,
        @Nullable String dataNote,
        @Nullable Retirement retirement) {

    static IndicatorView of(Indicator from) {
        return new IndicatorView(
                from.code(),
                from.title(),
                from.definition(),
                from.rationale(),
                from.methodology(),
                from.unit(),
                from.decimals(),
                from.numeratorDescription(),
                from.denominatorDescription(),
                from.polarity(),
                from.frequency(),
                from.yearType(),
                from.aggregation(),
                from.comparator(),
                from.noChangeBand(),
                from.baselinePeriods(),
                from.rebasings(),
                from.theme(),
                from.leadService(),
                from.collectionLagDays(),
                from.sourceName(),
                from.sourceUrl(),
                from.dataNote(),
                from.retirement());
    }
}
