package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/** Figures that make a year, and what it should be. */
final class Years {

    private Years() {}

    static void assertYear(String value, String text, YearToDate year) {
        assertEquals(new YearToDate(new BigDecimal(value), null, null, text), year);
    }

    static void assertRefused(String text, YearToDate year) {
        assertEquals(new YearToDate(null, null, null, text), year);
    }

    static Figure month(String code, String value) {
        return figure(period(code, Frequency.MONTHLY), value);
    }

    static Figure figure(Period period, String value) {
        return new Figure(period, number(value), null, null);
    }

    static Figure ratio(String code, String numerator, String denominator) {
        return new Figure(
                period(code, Frequency.MONTHLY), null, number(numerator), number(denominator));
    }

    static Period period(String code, Frequency frequency) {
        return PeriodCode.parse(code, frequency, YearType.FINANCIAL);
    }

    static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
