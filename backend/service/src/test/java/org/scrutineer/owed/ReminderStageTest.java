package org.scrutineer.owed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderStageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-03-27, none",
                "2026-03-28, SOON",
                "2026-03-30, SOON",
                "2026-03-31, TODAY",
                "2026-04-01, OVERDUE",
                "2027-04-01, OVERDUE"
            })
    void aDayHasItsStage(LocalDate today, ReminderStage stage) {
        assertEquals(stage, ReminderStage.of(LocalDate.of(2026, 3, 31), today));
    }
}
