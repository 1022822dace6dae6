package org.scrutineer.recommendation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a council's committees, from its annual meeting in May. The day of that meeting
 * moves, so that the year is taken to begin on 1 May.
 */
public record MunicipalYear(int begins) {

    /** Of the code of one, in which the second year is not checked yet. */
    public static final String REGEXP = "[0-9]{4}-[0-9]{2}";

    private static final Pattern CODE = Pattern.compile("([0-9]{4})-[0-9]{2}");

    /** The one that a day lies in. */
    public static MunicipalYear of(LocalDate day) {
        return new MunicipalYear(
                day.getMonth().compareTo(Month.MAY) < 0 ? day.getYear() - 1 : day.getYear());
    }

    /** By its code; empty where there is no such year. */
    public static Optional<MunicipalYear> find(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.matches()
                ? Optional.of(new MunicipalYear(Integer.parseInt(matcher.group(1))))
                        .filter(year -> year.code().equals(code))
                : Optional.empty();
    }

    /** As people and addresses name it: {@code 2026-27}. */
    public String code() {
        return "%04d-%02d".formatted(begins, (begins + 1) % 100);
    }

    public LocalDate firstDay() {
        return LocalDate.of(begins, Month.MAY, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusYears(1).minusDays(1);
    }
}
