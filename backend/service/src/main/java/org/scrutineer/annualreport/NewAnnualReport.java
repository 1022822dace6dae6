package org.scrutineer.annualreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;

/**
 * A report to be drafted.
 *
 * @param year its code, as years of its kind are named
 */
public record NewAnnualReport(
        @NotNull @Code String scorecard,
        @NotNull YearKind yearKind,
        @NotNull @OneLine @Size(min = 7, max = 9) String year) {}
