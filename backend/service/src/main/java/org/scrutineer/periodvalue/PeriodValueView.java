package org.scrutineer.periodvalue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * One revision of a value on the wire.
 *
 * @param withdrawn true where it says that no figure stands any more, and null elsewhere
 */
public record PeriodValueView(
        String indicator,
        String area,
        String period,
        String periodLabel,
        int revision,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String symbol,
        @Nullable String symbolText,
        ValueStatus status,
        @Nullable String note,
        @Nullable String source,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt,
        @Nullable Boolean withdrawn,
        @JsonIgnore LocalDate firstDay,
        @JsonIgnore LocalDate lastDay) {

    /** What {@link Stored} reads of {@code period_value v} and {@code indicator i}. */
    static final String COLUMNS =
            """
            v.indicator_code, v.area_code, v.period_code, v.revision, v.value, v.numerator, v.denominator, v.symbol, v.status, v.note, v.source, v.reason,
            v.recorded_by, v.recorded_at, v.restores, v.first_day, v.last_day, i.frequency, i.year_type
            """;

    /** As it is stored, with what says how its period is called. */
    record Stored(
            String indicatorCode,
            String areaCode,
            String periodCode,
            int revision,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String symbol,
            ValueStatus status,
            @Nullable String note,
            @Nullable String source,
            @Nullable String reason,
            String recordedBy,
            Instant recordedAt,
            @Nullable Integer restores,
            LocalDate firstDay,
            LocalDate lastDay,
            Frequency frequency,
            YearType yearType) {}

    static PeriodValueView of(Stored row) {
        boolean withdrawn = row.restores() != null && row.restores() == 0;
        return new PeriodValueView(
                row.indicatorCode(),
                row.areaCode(),
                row.periodCode(),
                PeriodCode.label(row.periodCode(), row.frequency(), row.yearType()),
                row.revision(),
                row.value(),
                row.numerator(),
                row.denominator(),
                withdrawn ? null : row.symbol(),
                withdrawn
                        ? "Withdrawn"
                        : row.symbol() == null
                                ? null
                                : Symbol.of(row.symbol()).map(Symbol::words).orElse(null),
                row.status(),
                row.note(),
                row.source(),
                row.reason(),
                row.recordedBy(),
                row.recordedAt(),
                withdrawn ? true : null,
                row.firstDay(),
                row.lastDay());
    }
}
