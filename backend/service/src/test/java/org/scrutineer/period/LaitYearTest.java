package org.scrutineer.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaitYearTest {

    @ParameterizedTest
    @CsvSource({
        "2025, FINANCIAL, 2024-25",
        "2025, ACADEMIC, AY2024-25",
        "2025, CALENDAR, CY2025",
        "2015/16, ACADEMIC, AY2015-16",
        "2024-25, FINANCIAL, 2024-25",
        "1999/00, FINANCIAL, 1999-00",
        "2025 (prov), ACADEMIC, AY2024-25",
        "2024/25(prov), ACADEMIC, AY2024-25",
    })
    void namesTheYearItEndsInOrBoth(String text, YearType type, String code) {
        assertEquals(code, LaitYear.read(text, Frequency.ANNUAL, type).code());
    }

    @ParameterizedTest
    @CsvSource({
        "25, FINANCIAL, 'must be a financial year as LAIT writes it, such as 2024 or 2023/24'",
        "2024/25, CALENDAR, 'must be a calendar year as LAIT writes it, such as 2024'",
        "2024/26, FINANCIAL, 'its two years must follow each other, as in 2024/25'",
        "2025 Q1, ACADEMIC, 'must be an academic year as LAIT writes it, such as 2024 or 2023/24'",
    })
    void anythingElseIsRefusedWithWhatWouldBeRight(String text, YearType type, String words) {
        assertEquals(
                words,
                assertThrows(InvalidPeriod.class, () -> LaitYear.read(text, Frequency.ANNUAL, type))
                        .getMessage());
    }

    @Test
    void figuresOfMonthsHaveNoYears() {
        assertEquals(
                "names a year where a month is needed, such as March 2024",
                assertThrows(
                                InvalidPeriod.class,
                                () -> LaitYear.read("2024", Frequency.MONTHLY, YearType.FINANCIAL))
                        .getMessage());
    }

    @Test
    void onlyWhatSaysSoIsProvisional() {
        assertTrue(LaitYear.isProvisional("2025 (prov)"));
        assertFalse(LaitYear.isProvisional("2025"));
        assertFalse(LaitYear.isProvisional("(prov)"));
    }
}
