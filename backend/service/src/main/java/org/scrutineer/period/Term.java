package org.scrutineer.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A school term. Schools set their own dates; for ordering, autumn is September to December, spring
 * January to March and summer April to August, so that the three fill the academic year.
 */
public record Term(Year inYear, Season season) implements Period {

    public enum Season {
        AUTUMN("Autumn term"),
        SPRING("Spring term"),
        SUMMER("Summer term");

        private final String words;

        Season(String words) {
            this.words = words;
        }

        /** For people: "Autumn term". */
        String words() {
            return words;
        }

        Season before() {
            return values()[(ordinal() + 2) % 3];
        }
    }

    /**
     * @throws InvalidPeriod unless the year is academic
     */
    public Term {
        if (inYear.type() != YearType.ACADEMIC) {
            throw new InvalidPeriod("only an academic year has terms");
        }
    }

    public static Term containing(LocalDate day) {
        Season season =
                switch (day.getMonth()) {
                    case SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER -> Season.AUTUMN;
                    case JANUARY, FEBRUARY, MARCH -> Season.SPRING;
                    case APRIL, MAY, JUNE, JULY, AUGUST -> Season.SUMMER;
                };
        return new Term(YearType.ACADEMIC.containing(day), season);
    }

    @Override
    public String code() {
        return "%s-T%d".formatted(inYear.code(), season.ordinal() + 1);
    }

    @Override
    public String label() {
        return "%s %s".formatted(season.words(), inYear.label());
    }

    @Override
    public LocalDate firstDay() {
        return switch (season) {
            case AUTUMN -> inYear.firstDay();
            case SPRING -> LocalDate.of(inYear.startYear() + 1, Month.JANUARY, 1);
            case SUMMER -> LocalDate.of(inYear.startYear() + 1, Month.APRIL, 1);
        };
    }

    @Override
    public LocalDate lastDay() {
        return switch (season) {
            case AUTUMN -> LocalDate.of(inYear.startYear(), Month.DECEMBER, 31);
            case SPRING -> LocalDate.of(inYear.startYear() + 1, Month.MARCH, 31);
            case SUMMER -> inYear.lastDay();
        };
    }

    @Override
    public Term previous() {
        return new Term(season == Season.AUTUMN ? inYear.previous() : inYear, season.before());
    }

    @Override
    public Optional<Period> samePeriodLastYear() {
        return Optional.of(new Term(inYear.previous(), season));
    }
}
