package org.scrutineer.statutoryreturn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scrutineer.periodvalue.ValueStatus;
import org.scrutineer.statutoryreturn.ReturnView.Round;

/** Where a figure of a return stands, on the day it is due and the days after. */
class FigureStandingTest {

    private static final LocalDate DUE = LocalDate.of(2025, 7, 31);
    private static final LocalDate FINAL = LocalDate.of(2025, 10, 30);

    @Test
    void aFigureIsMissingFromTheDayAfterItWasDue() {
        assertEquals(FigureStanding.AWAITED, standing(null, FINAL, DUE));
        assertEquals(FigureStanding.MISSING, standing(null, FINAL, DUE.plusDays(1)));
    }

    @Test
    void aFigureMayBeProvisionalUntilItsFinalDayAndForEverWhereNoneIsKnown() {
        assertEquals(FigureStanding.PROVISIONAL, standing(ValueStatus.PROVISIONAL, FINAL, FINAL));
        assertEquals(
                FigureStanding.LONG_PROVISIONAL,
                standing(ValueStatus.PROVISIONAL, FINAL, FINAL.plusDays(1)));
        assertEquals(
                FigureStanding.PROVISIONAL,
                standing(ValueStatus.PROVISIONAL, null, FINAL.plusYears(1)));
    }

    @Test
    void whatIsConfirmedOrRevisedIsFinalOnAnyDay() {
        assertEquals(FigureStanding.FINAL, standing(ValueStatus.CONFIRMED, FINAL, DUE));
        assertEquals(FigureStanding.FINAL, standing(ValueStatus.REVISED, FINAL, FINAL.plusDays(1)));
    }

    private static FigureStanding standing(
            @Nullable ValueStatus status, @Nullable LocalDate finalOn, LocalDate today) {
        return FigureStanding.of(
                status,
                new Round(
                        "2024-25",
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2025, 3, 31),
                        DUE,
                        finalOn,
                        false,
                        null,
                        RoundStanding.DUE,
                        ""),
                today);
    }
}
