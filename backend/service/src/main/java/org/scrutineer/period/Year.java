package org.scrutineer.period;

import java.time.LocalDate;
import java.util.Optional;

/** A whole year of some type, named by the calendar year it starts in. */
public record Year(YearType type, int startYear) implements Period {

    @Override
    public String code() {
        return switch (type) {
            case FINANCIAL -> spanned("-");
            case ACADEMIC -> "AY" + spanned("-");
            case CALENDAR -> "CY%04d".formatted(startYear);
        };
    }

    /**
     * Financial 2023-24, academic 2023/24, calendar 2024: the Department for Education's way of
     * telling them apart.
     */
    @Override
    public String label() {
        return switch (type) {
            case FINANCIAL -> spanned("-");
            case ACADEMIC -> spanned("/");
            case CALENDAR -> "%04d".formatted(startYear);
        };
    }

    @Override
    public LocalDate firstDay() {
        return LocalDate.of(startYear, type.firstMonth(), 1);
    }

    @Override
    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }

    @Override
    public Year previous() {
        return new Year(type, startYear - 1);
    }

    @Override
    public Optional<Period> samePeriodLastYear() {
        return Optional.of(previous());
    }

    private String spanned(String joint) {
        return "%04d%s%02d".formatted(startYear, joint, (startYear + 1) % 100);
    }
}
