package org.scrutineer.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.scrutineer.assessment.DirectionScheme;

/** The settings on the wire, as they are read and as they are chosen. */
public record SettingsDraft(
        @NotNull DirectionScheme directionScheme,
        @NotNull @Min(0) @Max(10000) Integer smallNumbersUnder,
        @NotNull Boolean controlChartScreening,
        @NotNull Boolean controlChartOutsideCountsAsNear,
        Boolean leadFiguresConfirmed) {

    /** Callers that know nothing of lead officers' figures leave them to be confirmed. */
    @JsonCreator
    public SettingsDraft {
        leadFiguresConfirmed = leadFiguresConfirmed == null || leadFiguresConfirmed;
    }

    static SettingsDraft of(Settings from) {
        return new SettingsDraft(
                from.directionScheme(),
                from.smallNumbersUnder(),
                from.controlChartScreening(),
                from.controlChartOutsideCountsAsNear(),
                from.leadFiguresConfirmed());
    }
}
