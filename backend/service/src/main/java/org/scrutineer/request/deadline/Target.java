package org.scrutineer.request.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Within how many days the council means to have done something.
 *
 * @param days after the day of submission, which is day 0
 */
public record Target(@NotNull @Min(1) @Max(365) Integer days, @NotNull DayKind unit) {

    /** The last day for what is counted from this one. */
    public LocalDate after(LocalDate dayZero) {
        return new DayCount(BankHolidays.ENGLAND, List.of()).after(dayZero, days, unit);
    }
}
