package org.scrutineer.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Aggregation;
import org.scrutineer.assessment.DirectionComparator;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Unit;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;

/** All that defines an indicator but its code. */
public record IndicatorDefinition(
        @NotNull @Size(min = 3, max = 300) String title,
        @NotNull @Size(min = 3, max = 10000) String definition,
        @Size(max = 10000) @Nullable String rationale,
        @Size(max = 20000) @Nullable String methodology,
        @NotNull Unit unit,
        @NotNull @Min(0) @Max(6) Integer decimals,
        @Size(max = 1000) @Nullable String numeratorDescription,
        @Size(max = 1000) @Nullable String denominatorDescription,
        @NotNull Polarity polarity,
        @NotNull Frequency frequency,
        @NotNull YearType yearType,
        @NotNull Aggregation aggregation,
        @NotNull DirectionComparator comparator,
        @PositiveOrZero @Nullable BigDecimal noChangeBand,
        @NotNull @Size(min = 1, max = 100) String theme,
        @Size(max = 200) @Nullable String leadService,
        @Size(max = 1000) @Nullable String sourceName,
        @Size(max = 2000) @Nullable String sourceUrl,
        @Size(max = 4000) @Nullable String dataNote) {}
