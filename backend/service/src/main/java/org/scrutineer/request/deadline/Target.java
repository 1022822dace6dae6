package org.scrutineer.request.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Within how many days the council means to have done something.
 *
 * @param days after the day of submission, which is day 0
 */
public record Target(@NotNull @Min(1) @Max(365) Integer days, @NotNull DayKind unit) {}
