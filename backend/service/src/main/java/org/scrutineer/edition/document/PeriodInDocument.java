package org.scrutineer.edition.document;

import java.time.LocalDate;
import org.scrutineer.period.Period;

/** A period by code, words and days. */
public record PeriodInDocument(String code, String label, LocalDate firstDay, LocalDate lastDay) {

    public static PeriodInDocument of(Period period) {
        return new PeriodInDocument(
                period.code(), period.label(), period.firstDay(), period.lastDay());
    }
}
