package org.scrutineer.edition.document;

import java.time.LocalDate;
import org.scrutineer.period.Period;

/** A period by code, words and days. */
public record PeriodName(String code, String label, LocalDate firstDay, LocalDate lastDay) {

    public static PeriodName of(Period period) {
        return new PeriodName(period.code(), period.label(), period.firstDay(), period.lastDay());
    }
}
