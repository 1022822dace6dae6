package org.scrutineer.recommendation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year of committees begins on 1 May. */
class MunicipalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-30, 2025-26",
        "2026-05-01, 2026-27",
        "2027-04-30, 2026-27",
        "1999-12-31, 1999-00"
    })
    void aDayLiesInOne(LocalDate day, String code) {
        assertEquals(code, MunicipalYear.of(day).code());
        assertEquals(Optional.of(MunicipalYear.of(day)), MunicipalYear.find(code));
    }

    @Test
    void itHasAFirstAndALastDay() {
        MunicipalYear year = MunicipalYear.find("2026-27").orElseThrow();
        assertEquals(LocalDate.of(2026, 5, 1), year.firstDay());
        assertEquals(LocalDate.of(2027, 4, 30), year.lastDay());
    }

    @ParameterizedTest
    @CsvSource({"2026-28", "2026", "2026-27-Q1"})
    void otherCodesAreNone(String code) {
        assertEquals(Optional.empty(), MunicipalYear.find(code));
    }

    @ParameterizedTest
    @CsvSource({"2026-27-03, 2026-27/03", "2026-27-112, 2026-27/112"})
    void aReferenceIsCitedOtherwiseThanItStandsInAnAddress(String address, String cited) {
        RecommendationReference reference = RecommendationReference.find(address).orElseThrow();
        assertEquals(cited, reference.cited());
        assertEquals(address, reference.address());
    }

    @ParameterizedTest
    @CsvSource({"2026-27-3", "2026-27-003", "2026-27/03"})
    void otherAddressesNameNone(String address) {
        assertEquals(Optional.empty(), RecommendationReference.find(address));
    }
}
