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

/** One revision of a value on the wire. */
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
        @JsonIgnore LocalDate firstDay,
        @JsonIgnore LocalDate lastDay) {

    /** What {@link #of} reads, in its order; the indicator's own columns come last. */
    static final String COLUMNS =
            """
            v.indicator_code, v.area_code, v.period_code, v.revision, v.value, v.numerator, v.denominator, v.symbol, v.status, v.note, v.source, v.reason,
            v.recorded_by, v.recorded_at, v.first_day, v.last_day, i.frequency, i.year_type
            """;

    static PeriodValueView of(Object[] row) {
        String period = (String) row[2];
        String symbol = (String) row[7];
        return new PeriodValueView(
                (String) row[0],
                (String) row[1],
                period,
                PeriodCode.label(
                        period,
                        Frequency.valueOf((String) row[16]),
                        YearType.valueOf((String) row[17])),
                (Integer) row[3],
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                symbol,
                symbol == null ? null : Symbol.of(symbol).map(Symbol::words).orElse(null),
                ValueStatus.valueOf((String) row[8]),
                (String) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12],
                (Instant) row[13],
                (LocalDate) row[14],
                (LocalDate) row[15]);
    }
}
