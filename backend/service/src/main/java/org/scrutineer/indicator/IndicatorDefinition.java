package org.scrutineer.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Aggregation;
import org.scrutineer.assessment.DirectionComparator;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Unit;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.http.WebAddress;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** All that defines an indicator but its code. */
public record IndicatorDefinition(
        @NotNull @Size(min = 3, max = 300) @OneLine String title,
        @NotNull @Size(min = 3, max = 10000) @Prose String definition,
        @Size(max = 10000) @Prose @Nullable String rationale,
        @Size(max = 20000) @Prose @Nullable String methodology,
        @NotNull Unit unit,
        @NotNull @Min(0) @Max(6) Integer decimals,
        @Size(max = 1000) @OneLine @Nullable String numeratorDescription,
        @Size(max = 1000) @OneLine @Nullable String denominatorDescription,
        @NotNull Polarity polarity,
        @NotNull Frequency frequency,
        @NotNull YearType yearType,
        @NotNull Aggregation aggregation,
        @Nullable DirectionComparator comparator,
        @PositiveOrZero @Nullable BigDecimal noChangeBand,
        @Min(12) @Max(200) @Nullable Integer baselinePeriods,
        @Size(max = 20) List<@NotNull @Valid Rebasing> rebasings,
        @NotNull @Size(min = 1, max = 100) @OneLine String theme,
        @Size(max = 200) @OneLine @Nullable String leadService,
        @Min(0) @Max(1000) @Nullable Integer collectionLagDays,
        @Size(max = 1000) @OneLine @Nullable String sourceName,
        @Size(max = 2000) @WebAddress @Nullable String sourceUrl,
        @Size(max = 4000) @Prose @Nullable String dataNote,
        @Valid @Nullable Retirement retirement) {

    private static final String ONLY_CHARTED =
            "is for weekly and monthly indicators: only they have a control chart";

    public IndicatorDefinition {
        rebasings = rebasings == null ? List.of() : rebasings;
    }

    /** As an indicator is defined now. */
    static IndicatorDefinition of(Indicator from) {
        return new IndicatorDefinition(
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

    /** Fails with 422 and every place that does not fit. */
    void check() {
        ProblemException.refuse(places());
    }

    /** Every place that does not fit. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        boolean charted = frequency == Frequency.WEEKLY || frequency == Frequency.MONTHLY;
        if (!charted && baselinePeriods != null) {
            places.add(Place.inBody("/baselinePeriods", ONLY_CHARTED));
        }
        if (!charted && !rebasings.isEmpty()) {
            places.add(Place.inBody("/rebasings", ONLY_CHARTED));
        }
        if (charted) {
            checkRebasings(places);
        }
        return places;
    }

    private void checkRebasings(List<Place> places) {
        Set<Period> seen = new HashSet<>();
        for (int i = 0; i < rebasings.size(); i++) {
            String pointer = "/rebasings/%d/from".formatted(i);
            try {
                if (!seen.add(PeriodCode.parse(rebasings.get(i).from(), frequency, yearType))) {
                    places.add(Place.inBody(pointer, "starts a new stretch twice"));
                }
            } catch (InvalidPeriod wrong) {
                places.add(Place.inBody(pointer, wrong.getMessage()));
            }
        }
    }
}
