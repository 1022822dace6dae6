package org.scrutineer.periodvalue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.disclosure.FigurePlace;
import org.scrutineer.disclosure.HiddenFigures;
import org.scrutineer.disclosure.Numbers;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * One revision of a value on the wire.
 *
 * @param hidden from whom it is hidden, for those who are given it all the same; null elsewhere
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
        @Nullable String hidden,
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
                withdrawn ? "Withdrawn" : text(row.symbol()),
                row.status(),
                row.note(),
                row.source(),
                row.reason(),
                row.recordedBy(),
                row.recordedAt(),
                withdrawn ? true : null,
                null,
                row.firstDay(),
                row.lastDay());
    }

    private static @Nullable String text(@Nullable String symbol) {
        return symbol == null ? null : Symbol.of(symbol).map(Symbol::words).orElse(null);
    }

    /** Where it stands, whichever revision of it. */
    public FigurePlace place() {
        return new FigurePlace(indicator, area, firstDay, lastDay);
    }

    Numbers numbers() {
        return new Numbers(value, numerator, denominator, symbol, note);
    }

    /**
     * The same for an audience, without what is hidden from it. Why it was changed goes too, as
     * that may say what it was.
     */
    public PeriodValueView shownTo(Audience.@Nullable Kind audience, HiddenFigures figures) {
        return showing(figures.shown(place(), numbers(), audience));
    }

    PeriodValueView showing(Numbers shown) {
        return shown.equals(numbers()) ? this : with(shown, text(shown.symbol()), null, null);
    }

    PeriodValueView toldToOfficers(@Nullable String from) {
        return from == null ? this : with(numbers(), symbolText, reason, from);
    }

    private PeriodValueView with(
            Numbers shown,
            @Nullable String words,
            @Nullable String why,
            @Nullable String hiddenFrom) {
        return new PeriodValueView(
                indicator,
                area,
                period,
                periodLabel,
                revision,
                shown.value(),
                shown.numerator(),
                shown.denominator(),
                shown.symbol(),
                words,
                status,
                shown.note(),
                source,
                why,
                recordedBy,
                recordedAt,
                withdrawn,
                hiddenFrom,
                firstDay,
                lastDay);
    }
}
